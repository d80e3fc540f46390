import { expect, test } from 'vitest';
import type { OrganisationKind, Principal } from './principal.ts';
import { asRegistered, type Register } from './register.ts';

const register: Register = { agencies: { A: ['read', 'write'], B: [] }, kinds: { PUBLIC: ['read'] } };
const of = (kind: OrganisationKind, id: string, scopes: readonly string[]): Principal => ({
  subject: 'someone',
  organisation: { kind, id },
  scopes,
});
const counting = (principal: Principal) => {
  const { scopes, isUnknown } = asRegistered(principal, register);
  return isUnknown ? 'unknown' : scopes.join();
};

test('[D37] a scope counts if the token carries it and the register grants it to the agency, or to the kind', () => {
  const all = ['write', 'read', 'other'];
  expect(counting(of('AGENCY', 'A', all))).toBe('write,read');
  expect(counting(of('AGENCY', 'A', ['read']))).toBe('read');
  expect(counting(of('AGENCY', 'B', all))).toBe('');
  expect(counting(of('PUBLIC', 'A', all))).toBe('read');
});

test.each<[OrganisationKind, string]>([
  ['AGENCY', 'C'],
  ['AGENCY', 'a'],
  ['AGENCY', ''],
  ['AGENCY', 'toString'],
  ['AGENCY', '__proto__'],
  ['IMPORTER', 'A'],
  ['toString' as OrganisationKind, 'A'],
])('[D37] %s %j, which the register does not know, has no rights', (kind, id) => {
  expect(counting(of(kind, id, ['read', 'write']))).toBe('unknown');
});
