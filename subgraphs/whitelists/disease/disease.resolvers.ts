import { ascending, findPage } from '@hub/shared/paging/find-page.ts';
import { nameContains } from '@hub/shared/paging/named-rows.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { Disease } from './disease.entity.ts';
import { diseaseByCode } from './disease.load.ts';

export const diseaseResolvers = {
  Query: {
    disease: async (_, { code }, context) => (await diseaseByCode(context).load(code)) ?? null,
    diseases: (_, { search, ...page }, { em }) =>
      findPage(em, Disease, { asked: nameContains(search) }, page, { CODE: ascending('code') }, 'code'),
  },
  Disease: {
    __resolveReference: async ({ code }, context) => (await diseaseByCode(context).load(code)) ?? null,
  },
} satisfies Resolvers;
