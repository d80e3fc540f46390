import type { Resolvers } from '../generated/resolvers.ts';

export type OrganisationRow =
  | { __typename: 'Agency'; code: string }
  | { __typename: 'Importer' | 'Institution'; id: string };

export const organisationResolvers = {
  Organisation: { __resolveType: ({ __typename }) => __typename },
} satisfies Resolvers;
