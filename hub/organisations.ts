import type { Organisation, Principal } from '@hub/shared/access/principal.ts';
import { grantedScopes } from '@hub/shared/access/register.ts';
import { agencyCodes } from '@hub/whitelists/published/agencies.ts';
import { register } from '@hub/whitelists/published/register.ts';
import { agencies, importers, institutions } from './demo/organisations.ts';

/** The demonstration organisations by the short names that `npm run token` takes. */
export const demoPrincipals: ReadonlyMap<string, Principal> = new Map([
  ...agencyCodes.map((code) => principalEntry(code.toLowerCase(), { kind: 'AGENCY', id: code })),
  ...importers.map(({ key, id }) => principalEntry(key, { kind: 'IMPORTER', id })),
  ...institutions.map(({ key, id }) => principalEntry(key, { kind: 'INSTITUTION', id })),
  principalEntry('analyst', { kind: 'ANALYST', id: 'ANALYST' }),
]);

const names: ReadonlyMap<string, string> = new Map([
  ...agencies.map(({ code, nameEn }): [string, string] => [code.toLowerCase(), nameEn]),
  ...[...importers, ...institutions].map(({ key, nameEn }): [string, string] => [key, nameEn]),
  ['analyst', 'anyone who explores'],
]);

/** A demonstration organisation in one line: short name, kind and full name. */
export function describeOrganisation(key: string): string {
  const kind = demoPrincipals.get(key)!.organisation.kind.toLowerCase();
  return `${key.padEnd(16)} ${kind.padEnd(11)} ${names.get(key)}`;
}

/** Its token carries all scopes that the register grants; an external issuer grants the same ones. */
function principalEntry(key: string, organisation: Organisation): [string, Principal] {
  return [key, { subject: `demo:${key}`, organisation, scopes: grantedScopes(organisation, register) ?? [] }];
}
