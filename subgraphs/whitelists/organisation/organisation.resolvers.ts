import type { Resolvers } from '../generated/resolvers.ts';

export const organisationResolvers = {
  Organisation: {
    __resolveType: (organisation) => {
      if ('code' in organisation) return 'Agency';
      return 'customsCode' in organisation ? 'Importer' : 'Institution';
    },
  },
} satisfies Resolvers;
