import type { Resolvers } from '../generated/resolvers.ts';
import { enteredUnder, linesOfPlan, pageOfPlans, planById } from './stock-plan.load.ts';

export const stockPlanResolvers = {
  Query: {
    stockPlans: (_, args, context) => pageOfPlans(context, args),
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
