import type { Principal } from '@hub/shared/access/principal.ts';
import { meets } from '@hub/shared/access/requirement.ts';
import { mutationScopes } from '../generated/mutation-scopes.ts';
import type { CallerKind, Resolvers } from '../generated/resolvers.ts';
import { organisationOf } from '../organisation/organisation.load.ts';

export type MeRow = Principal;

export const meResolvers = {
  Query: {
    me: (_, __, { principal }) => principal ?? null,
  },
  Me: {
    // Only an organisation with a token asks; the hub itself has none.
    kind: ({ organisation }) => organisation.kind as CallerKind,
    id: ({ organisation }) => organisation.id,
    name: async ({ organisation }, _, context) => (await organisationOf(context, organisation))?.name ?? null,
    nameEn: async ({ organisation }, _, context) => (await organisationOf(context, organisation))?.nameEn ?? null,
    scopes: ({ scopes }) => [...scopes],
    mutations: (principal) => mutationsOf(principal),
  },
} satisfies Resolvers;

function mutationsOf(principal: Principal): string[] {
  const allowed = Object.entries(mutationScopes).filter(([, scopes]) =>
    meets(principal, { authenticated: true, scopes }),
  );
  return allowed.map(([name]) => name).sort();
}
