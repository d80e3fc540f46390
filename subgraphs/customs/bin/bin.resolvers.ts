import { stockOfBin } from '../bin-stock/bin-stock.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { areaById } from '../storage-area/storage-area.load.ts';

export const binResolvers = {
  Bin: {
    area: async ({ areaId }, _, context) => (await areaById(context).load(areaId))!,
    lots: ({ id }, _, context) => stockOfBin(context).load(id),
  },
} satisfies Resolvers;
