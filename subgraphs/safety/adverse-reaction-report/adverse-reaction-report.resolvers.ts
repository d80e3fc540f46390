import { given } from '@hub/shared/paging/given.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { notificationsOfReport } from '../notification/notification.load.ts';
import { pageOfReports, reportById } from './adverse-reaction-report.load.ts';

export const reportResolvers = {
  Query: {
    adverseReactionReport: (_, { id }, context) => reportById(context).load(id),
    adverseReactionReports: async (_, { drugId, serious, ...page }, context) => {
      await requireDrug(context, drugId);
      return pageOfReports(context, given({ drugId, serious }), page);
    },
  },
  AdverseReactionReport: {
    __resolveReference: ({ id }, context) => reportById(context).load(id),
    coded: ({ coded }) => coded ?? [],
    item: ({ itemCode }) => ({ code: itemCode }),
    drug: ({ drugId }) => ({ id: drugId }),
    lot: ({ lotId }) => ({ id: lotId }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    importer: ({ importerId }) => ({ id: importerId }),
    notifications: ({ id }, _, context) => notificationsOfReport(context).load(id),
  },
} satisfies Resolvers;
