import type { Resolvers } from '../generated/resolvers.ts';
import { pageOfItems } from '../item/item.load.ts';
import { usableItemsOfDrug, usedItemsOfDrug } from './drug.load.ts';

export const drugResolvers = {
  Drug: {
    items: ({ id }, args, context) => pageOfItems(context, { drugId: id }, args),
    itemsInUse: ({ id }, _, context) => usableItemsOfDrug(context).load(id),
    itemsUsed: ({ id }, _, context) => usedItemsOfDrug(context).load(id),
  },
} satisfies Resolvers;
