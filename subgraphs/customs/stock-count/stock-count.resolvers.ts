import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { countById, linesOfCount, pageOfCounts } from './stock-count.load.ts';

export const stockCountResolvers = {
  Query: {
    stockCount: (_, { id }, context) => countById(context).load(id),
    stockCounts: (_, args, context) => pageOfCounts(context, args),
  },
  StockCount: {
    __resolveReference: ({ id }, context) => countById(context).load(id),
    importer: ({ importerId }) => ({ id: importerId }),
    lines: ({ id }, _, context) => linesOfCount(context).load(id),
  },
  StockCountLine: {
    lot: async ({ lotId }, _, context) => (await lotById(context).load(lotId))!,
  },
} satisfies Resolvers;
