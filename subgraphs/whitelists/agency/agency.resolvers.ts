import type { Resolvers } from '../generated/resolvers.ts';
import { Agency } from './agency.entity.ts';
import { agencyByCode } from './agency.load.ts';

export const agencyResolvers = {
  Query: {
    agencies: (_, __, { em }) => em.find(Agency, {}, { orderBy: { code: 'asc' } }),
  },
  Agency: {
    __resolveReference: async ({ code }, context) => (await agencyByCode(context).load(code)) ?? null,
  },
} satisfies Resolvers;
