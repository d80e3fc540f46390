import type { Resolvers } from '../generated/resolvers.ts';
import { agencyByCode, allAgencies } from './agency.load.ts';

export const agencyResolvers = {
  Query: {
    agencies: (_, __, context) => allAgencies(context),
  },
  Agency: {
    __resolveReference: ({ code }, context) => agencyByCode(context).load(code),
  },
} satisfies Resolvers;
