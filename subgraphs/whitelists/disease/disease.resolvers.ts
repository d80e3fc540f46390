import { nameContains } from '@hub/shared/paging/named-rows.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { diseaseByCode, pageOfDiseases } from './disease.load.ts';

export const diseaseResolvers = {
  Query: {
    disease: (_, { code }, context) => diseaseByCode(context).load(code),
    diseases: (_, { search, ...page }, context) => pageOfDiseases(context, nameContains(search), page),
  },
  Disease: {
    __resolveReference: ({ code }, context) => diseaseByCode(context).load(code),
  },
} satisfies Resolvers;
