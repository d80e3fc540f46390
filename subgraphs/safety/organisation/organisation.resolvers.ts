import type { Resolvers } from '../generated/resolvers.ts';

export type OrganisationRow = { __typename: 'Agency' | 'Institution' | 'Importer' };

export const organisationResolvers = {
  Organisation: { __resolveType: ({ __typename }) => __typename },
} satisfies Resolvers;
