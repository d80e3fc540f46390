import { ascending, findPage } from '@hub/shared/paging/find-page.ts';
import { byName, nameContains } from '@hub/shared/paging/named-rows.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { listedToday } from '../list-version/list-version.load.ts';
import { Institution } from './institution.entity.ts';
import { institutionById } from './institution.load.ts';

export const institutionResolvers = {
  Query: {
    institution: async (_, { id }, context) => (await institutionById(context).load(id)) ?? null,
    institutions: (_, { search, ...page }, { em }) =>
      findPage(em, Institution, { asked: nameContains(search) }, page, { ID: ascending('id'), ...byName }),
  },
  Institution: {
    __resolveReference: async ({ id }, context) => (await institutionById(context).load(id)) ?? null,
    listed: async ({ id }, _, context) => (await listedToday(context).load('INSTITUTION')).has(id),
  },
} satisfies Resolvers;
