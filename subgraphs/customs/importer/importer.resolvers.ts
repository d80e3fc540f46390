import { pageOfLots } from '../bonded-lot/bonded-lot.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const importerResolvers = {
  Importer: {
    bondedLots: ({ id }, args, context) => pageOfLots(context, args, { importerId: id }),
  },
} satisfies Resolvers;
