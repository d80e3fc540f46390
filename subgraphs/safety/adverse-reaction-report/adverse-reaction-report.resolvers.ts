import { visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireDrug } from '../drug/require-drug.ts';
import { notificationsOfReport } from '../notification/notification.load.ts';
import { AdverseReactionReport } from './adverse-reaction-report.entity.ts';
import { rooms } from '../rooms.ts';
import { reportById, reportsOfItem } from './adverse-reaction-report.load.ts';

export const reportResolvers = {
  Query: {
    adverseReactionReport: async (_, { id }, context) => (await reportById(context).load(id)) ?? null,
    adverseReactionReports: async (_, { drugId, serious, ...page }, context) => {
      await requireDrug(context, drugId);
      const { em, principal } = context;
      const asked = { ...(drugId ? { drugId } : {}), ...(isGiven(serious) ? { serious } : {}) };
      return findPage(
        em,
        AdverseReactionReport,
        { visible: visible(rooms.reports, principal), asked },
        page,
        inCommitOrder,
      );
    },
  },
  AdverseReactionReport: {
    __resolveReference: async ({ id }, context) => (await reportById(context).load(id)) ?? null,
    item: ({ itemCode }) => ({ code: itemCode }),
    drug: ({ drugId }) => ({ id: drugId }),
    lot: ({ lotId }) => ({ id: lotId }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    importer: ({ importerId }) => ({ id: importerId }),
    notifications: ({ id }, _, context) => notificationsOfReport(context).load(id),
  },
  Item: {
    __resolveReference: ({ code }) => ({ code }),
    adverseReactions: ({ code }, _, context) => reportsOfItem(context).load(code),
  },
} satisfies Resolvers;

const isGiven = (flag: boolean | null | undefined): flag is boolean => flag !== null && flag !== undefined;
