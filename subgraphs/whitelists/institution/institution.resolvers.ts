import { nameContains } from '@hub/shared/paging/named-rows.ts';
import { pageOfAgreements } from '../agreement/agreement.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { listedToday } from '../list-version/list-version.load.ts';
import { institutionById, pageOfInstitutions } from './institution.load.ts';

export const institutionResolvers = {
  Query: {
    institution: (_, { id }, context) => institutionById(context).load(id),
    institutions: (_, { search, ...page }, context) => pageOfInstitutions(context, nameContains(search), page),
  },
  Institution: {
    __resolveReference: ({ id }, context) => institutionById(context).load(id),
    listed: async ({ id }, _, context) => (await listedToday(context).load('INSTITUTION')).has(id),
    agreements: ({ id }, args, context) => pageOfAgreements(context, { institutionId: id }, args),
  },
} satisfies Resolvers;
