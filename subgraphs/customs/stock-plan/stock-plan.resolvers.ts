import { given } from '@hub/shared/paging/given.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { enteredUnder, linesOfPlan, pageOfPlans, planById } from './stock-plan.load.ts';

export const stockPlanResolvers = {
  Query: {
    stockPlans: async (_, { drugId, importerId, ...page }, context) => {
      await requireDrug(context, drugId);
      await requireImporter(context, importerId);
      return pageOfPlans(context, given({ drugId, importerId }), page);
    },
  },
  StockPlan: {
    __resolveReference: ({ id }, context) => planById(context).load(id),
    importer: ({ importerId }) => ({ id: importerId }),
    drug: ({ drugId }) => ({ id: drugId }),
    lines: ({ id }, _, context) => linesOfPlan(context).load(id),
    entered: ({ id }, _, context) => enteredUnder(context).load(id),
  },
  StockPlanLine: {
    institution: ({ institutionId }) => ({ id: institutionId }),
  },
} satisfies Resolvers;
