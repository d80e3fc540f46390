import { ascending, findPage } from '@hub/shared/paging/find-page.ts';
import { byName, nameContains } from '@hub/shared/paging/named-rows.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { listedToday } from '../list-version/list-version.load.ts';
import { Importer } from './importer.entity.ts';
import { importerById } from './importer.load.ts';

export const importerResolvers = {
  Query: {
    importer: async (_, { id }, context) => (await importerById(context).load(id)) ?? null,
    importers: (_, { search, ...page }, { em }) =>
      findPage(em, Importer, { asked: nameContains(search) }, page, { ID: ascending('id'), ...byName }),
  },
  Importer: {
    __resolveReference: async ({ id }, context) => (await importerById(context).load(id)) ?? null,
    listed: async ({ id }, _, context) => (await listedToday(context).load('IMPORTER')).has(id),
  },
} satisfies Resolvers;
