import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { holdById, pageOfHolds } from './hold.load.ts';

export const holdResolvers = {
  Query: { holds: (_, args, context) => pageOfHolds(context, args) },
  Hold: {
    __resolveReference: ({ id }, context) => holdById(context).load(id),
    lot: async ({ lotId }, _, context) => (await lotById(context).load(lotId))!,
    placedBy: ({ placedBy: code }) => ({ code }),
  },
} satisfies Resolvers;
