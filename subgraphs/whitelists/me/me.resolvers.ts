import type { Organisation, Principal } from '@hub/shared/access/principal.ts';
import { meets } from '@hub/shared/access/requirement.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import { mutationScopes } from '../generated/mutation-scopes.ts';
import type { CallerKind, Resolvers } from '../generated/resolvers.ts';
import { importerById } from '../importer/importer.load.ts';
import { institutionById } from '../institution/institution.load.ts';

export type MeRow = Principal;

export const meResolvers = {
  Query: {
    me: (_, __, { principal }) => principal ?? null,
  },
  Me: {
    // Only an organisation with a token asks; the hub itself has none.
    kind: ({ organisation }) => organisation.kind as CallerKind,
    id: ({ organisation }) => organisation.id,
    name: async ({ organisation }, _, context) => (await registered(organisation, context))?.name ?? null,
    nameEn: async ({ organisation }, _, context) => (await registered(organisation, context))?.nameEn ?? null,
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

async function registered({ kind, id }: Organisation, context: RequestContext) {
  const byKind = { AGENCY: agencyByCode, INSTITUTION: institutionById, IMPORTER: importerById };
  return kind in byKind ? byKind[kind as keyof typeof byKind](context).load(id) : undefined;
}
