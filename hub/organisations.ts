import type { Organisation, Principal } from '@hub/shared/access/principal.ts';
import { importers, institutions } from './demo/organisations.ts';

/** What each kind of organisation may do; an issuer of an agency's own hands out the same scopes. */
const agencyScopes: Readonly<Record<string, readonly string[]>> = {
  BJMPA: ['approval:record', 'drug-list:publish', 'clearance:issue', 'assessment:sign', 'notice:acknowledge'],
  BJHC: ['assessment:sign', 'notice:acknowledge'],
  TIANZHU: ['notice:acknowledge'],
  CUSTOMS: ['notice:acknowledge'],
  MIB: [],
  SHUNYI: [],
};
const importerScopes = [
  'agreement:register',
  'stock:enter',
  'clearance:apply',
  'stock:release',
  'trace:zone',
  'notice:acknowledge',
];
const institutionScopes = ['agreement:register', 'clearance:apply', 'trace:institution', 'adverse-reaction:report'];

/** The demonstration organisations by the short names that `npm run token` takes. */
export const demoPrincipals: ReadonlyMap<string, Principal> = new Map([
  ...Object.entries(agencyScopes).map(([code, scopes]) =>
    principalEntry(code.toLowerCase(), { kind: 'AGENCY', id: code }, scopes),
  ),
  ...importers.map(({ key, id }) => principalEntry(key, { kind: 'IMPORTER', id }, importerScopes)),
  ...institutions.map(({ key, id }) => principalEntry(key, { kind: 'INSTITUTION', id }, institutionScopes)),
  principalEntry('analyst', { kind: 'ANALYST', id: 'ANALYST' }, []),
]);

function principalEntry(key: string, organisation: Organisation, scopes: readonly string[]): [string, Principal] {
  return [key, { subject: `demo:${key}`, organisation, scopes }];
}
