import type { Resolvers } from '../generated/resolvers.ts';
import { districtOfAgency } from '../published/agencies.ts';
import { agencyByCode, allAgencies } from './agency.load.ts';

export const agencyResolvers = {
  Query: {
    agencies: (_, __, context) => allAgencies(context),
  },
  Agency: {
    district: ({ code }) => districtOfAgency.get(code) ?? null,
    __resolveReference: ({ code }, context) => agencyByCode(context).load(code),
  },
} satisfies Resolvers;
