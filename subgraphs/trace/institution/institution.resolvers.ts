import type { Resolvers } from '../generated/resolvers.ts';
import { pageOfItems } from '../item/item.load.ts';

export const institutionResolvers = {
  Institution: {
    inTransit: ({ id }, args, context) =>
      pageOfItems(context, { institutionId: id }, { ...args, state: 'SCANNED_OUT' }),
  },
} satisfies Resolvers;
