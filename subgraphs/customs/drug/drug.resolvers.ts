import { pageOfLots } from '../bonded-lot/bonded-lot.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { clearedOfDrug, stockOfDrug, type Stock } from './drug.load.ts';

export type DrugStockRow = Stock;

export const drugResolvers = {
  Drug: {
    // The inbox asks for it by its key.
    __resolveReference: ({ id }) => ({ id }),
    cleared: ({ id }, _, context) => clearedOfDrug(context).load(id),
    stock: ({ id }, _, context) => stockOfDrug(context).load(id),
  },
  DrugStock: {
    lots: ({ drugId }, args, context) => pageOfLots(context, args, { drugId }),
  },
} satisfies Resolvers;
