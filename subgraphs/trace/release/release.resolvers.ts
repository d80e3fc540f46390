import type { Resolvers } from '../generated/resolvers.ts';
import { pageOfItems } from '../item/item.load.ts';

export const releaseResolvers = {
  Release: {
    // The inbox asks for it by its key.
    __resolveReference: ({ id }) => ({ id }),
    items: ({ id }, args, context) => pageOfItems(context, { releaseId: id }, args),
  },
} satisfies Resolvers;
