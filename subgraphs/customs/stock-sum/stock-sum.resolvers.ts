import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { areaById } from '../storage-area/storage-area.load.ts';
import { stockSums, type StockSum } from './stock-sum.load.ts';

export type StockSumRow = StockSum;

export const stockSumResolvers = {
  Query: {
    stockBy: (_, { group, filter }, context) => stockSums(context, group, filter),
  },
  StockSum: {
    drug: ({ group, key }) => (group === 'DRUG' ? { id: key } : null),
    importer: ({ group, key }) => (group === 'IMPORTER' ? { id: key } : null),
    lot: ({ group, key }, _, context) => (group === 'LOT' ? lotById(context).load(key) : null),
    area: ({ group, key }, _, context) => (group === 'AREA' ? areaById(context).load(key) : null),
    month: ({ group, key }) => (group === 'MONTH' ? key : null),
  },
} satisfies Resolvers;
