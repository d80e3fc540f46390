import { binById } from '../bin/bin.load.ts';
import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const binStockResolvers = {
  BinStock: {
    bin: async ({ binId }, _, context) => (await binById(context).load(binId))!,
    lot: async ({ lotId }, _, context) => (await lotById(context).load(lotId))!,
  },
} satisfies Resolvers;
