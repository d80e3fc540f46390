import { given } from '@hub/shared/paging/given.ts';
import { pageOfReports } from '../adverse-reaction-report/adverse-reaction-report.load.ts';
import { measuresOfDrug } from '../control-measure/control-measure.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { reportsOfDrug, underMeasure } from './drug.load.ts';

export const drugResolvers = {
  Drug: {
    activeMeasures: ({ id }, _, context) => measuresOfDrug(context).load(id),
    underMeasure: ({ id }, _, context) => underMeasure(context).load(id),
    reactionsReported: ({ id }, _, context) => reportsOfDrug(context).load(id),
    adverseReactions: ({ id }, { serious, ...page }, context) =>
      pageOfReports(context, given({ drugId: id, serious }), page),
  },
} satisfies Resolvers;
