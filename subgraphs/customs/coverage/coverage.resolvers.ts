import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { coverageOf, type Coverage } from './coverage.load.ts';

export type CoverageRow = Coverage;
export type ExpiringPacksRow = Coverage['expiring'][number];

export const coverageResolvers = {
  Query: {
    coverage: async (_, { drugId }, context) => {
      await requireDrug(context, drugId);
      return coverageOf(context, drugId);
    },
  },
  Coverage: {
    drug: ({ drugId }) => ({ id: drugId }),
  },
  ExpiringPacks: {
    lot: async ({ lotId }, _, context) => (await lotById(context).load(lotId))!,
    quantity: ({ packs }) => packs,
  },
} satisfies Resolvers;
