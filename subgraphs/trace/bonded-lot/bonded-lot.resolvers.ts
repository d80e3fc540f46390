import type { Resolvers } from '../generated/resolvers.ts';
import { pageOfItems } from '../item/item.load.ts';

export const bondedLotResolvers = {
  BondedLot: {
    items: ({ id }, args, context) => pageOfItems(context, { lotId: id }, args),
  },
} satisfies Resolvers;
