import { pageOfLots } from '../bonded-lot/bonded-lot.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const importerResolvers = {
  Importer: {
    bondedLots: ({ id }, page, context) => pageOfLots(context, { importerId: id }, page),
  },
} satisfies Resolvers;
