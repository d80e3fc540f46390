import { visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { notificationsOfMeasure } from '../notification/notification.load.ts';
import { AdverseReactionReport } from '../adverse-reaction-report/adverse-reaction-report.entity.ts';
import { reportsOfDrug } from '../adverse-reaction-report/adverse-reaction-report.load.ts';
import { rooms } from '../rooms.ts';
import { measureById, measuresOfDrug } from './control-measure.load.ts';
import { targetResolvers } from './target.ts';

export const measureResolvers = {
  Query: {
    controlMeasure: async (_, { id }, context) => (await measureById(context).load(id)) ?? null,
  },
  ControlMeasure: {
    __resolveReference: async ({ id }, context) => (await measureById(context).load(id)) ?? null,
    ...targetResolvers,
    notifications: async ({ id }, { acknowledged }, context) => {
      const all = await notificationsOfMeasure(context).load(id);
      return typeof acknowledged === 'boolean'
        ? all.filter(({ acknowledgedAt }) => (acknowledgedAt !== null) === acknowledged)
        : all;
    },
  },
  Drug: {
    __resolveReference: ({ id }) => ({ id }),
    activeMeasures: ({ id }, _, context) => measuresOfDrug(context).load(id),
    reactionsReported: ({ id }, _, context) => reportsOfDrug(context).load(id),
    adverseReactions: ({ id: drugId }, { serious, ...page }, { em, principal }) => {
      const asked = { drugId, ...(typeof serious === 'boolean' ? { serious } : {}) };
      return findPage(
        em,
        AdverseReactionReport,
        { visible: visible(rooms.reports, principal), asked },
        page,
        inCommitOrder,
      );
    },
  },
} satisfies Resolvers;
