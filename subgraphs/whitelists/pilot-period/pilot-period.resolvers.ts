import { dayOf } from '@hub/shared/time/day.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { currentPeriod } from './pilot-period.load.ts';

export const pilotPeriodResolvers = {
  Query: {
    pilotPeriod: (_, __, context) => currentPeriod(context),
  },
  PilotPeriod: {
    open: ({ from, until }, _, { agency }) => {
      const today = dayOf(agency.clock());
      return from <= today && today <= until;
    },
  },
} satisfies Resolvers;
