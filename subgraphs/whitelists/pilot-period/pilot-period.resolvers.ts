import { dayOf } from '@hub/shared/time/day.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { PilotPeriod } from './pilot-period.entity.ts';

export const pilotPeriodResolvers = {
  Query: {
    pilotPeriod: async (_, __, { em }) =>
      (await em.find(PilotPeriod, {}, { orderBy: { id: 'desc' }, limit: 1 }))[0] ?? null,
  },
  PilotPeriod: {
    open: ({ from, until }, _, { agency }) => {
      const today = dayOf(agency.clock());
      return from <= today && today <= until;
    },
  },
} satisfies Resolvers;
