import type { Resolvers } from '../generated/resolvers.ts';
import { notificationsOfMeasure } from '../notification/notification.load.ts';
import { measureById } from './control-measure.load.ts';
import { targetResolvers } from './target.ts';

export const measureResolvers = {
  Query: {
    controlMeasure: (_, { id }, context) => measureById(context).load(id),
  },
  ControlMeasure: {
    __resolveReference: ({ id }, context) => measureById(context).load(id),
    ...targetResolvers,
    notifications: async ({ id }, { acknowledged }, context) => {
      const all = await notificationsOfMeasure(context).load(id);
      return typeof acknowledged === 'boolean'
        ? all.filter(({ acknowledgedAt }) => (acknowledgedAt !== null) === acknowledged)
        : all;
    },
  },
} satisfies Resolvers;
