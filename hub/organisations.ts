import type { Organisation, Principal } from '@hub/shared/access/principal.ts';
import { agencies, importers, institutions } from './demo/organisations.ts';

/** The scopes of each agency; an external issuer grants the same ones. */
const agencyScopes: Readonly<Record<string, readonly string[]>> = {
  BJMPA: [
    'approval:record',
    'drug-list:publish',
    'clearance:issue',
    'assessment:sign',
    'notice:acknowledge',
    'joint:member',
  ],
  BJHC: [
    'assessment:sign',
    'notice:acknowledge',
    'joint:member',
    'list:call',
    'list:review',
    'institution-list:publish',
    'supervise',
    'setting:change',
  ],
  TIANZHU: ['notice:acknowledge', 'joint:member', 'joint:office', 'list:call'],
  CUSTOMS: ['notice:acknowledge', 'joint:member'],
  MIB: ['joint:member'],
  SHUNYI: ['joint:member'],
};
const importerScopes = [
  'agreement:register',
  'stock:enter',
  'clearance:apply',
  'stock:release',
  'trace:zone',
  'notice:acknowledge',
];
const institutionScopes = [
  'agreement:register',
  'clearance:apply',
  'trace:institution',
  'adverse-reaction:report',
  'list:apply',
];

/** The demonstration organisations by the short names that `npm run token` takes. */
export const demoPrincipals: ReadonlyMap<string, Principal> = new Map([
  ...Object.entries(agencyScopes).map(([code, scopes]) =>
    principalEntry(code.toLowerCase(), { kind: 'AGENCY', id: code }, scopes),
  ),
  ...importers.map(({ key, id }) => principalEntry(key, { kind: 'IMPORTER', id }, importerScopes)),
  ...institutions.map(({ key, id }) => principalEntry(key, { kind: 'INSTITUTION', id }, institutionScopes)),
  principalEntry('analyst', { kind: 'ANALYST', id: 'ANALYST' }, []),
]);

const names: ReadonlyMap<string, string> = new Map([
  ...agencies.map(({ code, nameEn }): [string, string] => [code.toLowerCase(), nameEn]),
  ...[...importers, ...institutions].map(({ key, nameEn }): [string, string] => [key, nameEn]),
  ['analyst', 'anyone who explores'],
]);

/** A demonstration organisation in one line: short name, kind and full name. */
export function describeOrganisation(key: string): string {
  const kind = demoPrincipals.get(key)!.organisation.kind.toLowerCase();
  return `${key.padEnd(10)} ${kind.padEnd(11)} ${names.get(key)}`;
}

function principalEntry(key: string, organisation: Organisation, scopes: readonly string[]): [string, Principal] {
  return [key, { subject: `demo:${key}`, organisation, scopes }];
}
