import { expect, test } from 'vitest';
import type { OrganisationKind, Principal } from './principal.ts';
import { requireAgency, requireOrganisation } from './require-organisation.ts';

const caller = (kind: OrganisationKind, id: string): Principal => ({
  subject: 'someone',
  organisation: { kind, id },
  scopes: [],
});

test('a command for certain kinds of organisation returns the caller’s id and refuses the others', () => {
  expect(requireOrganisation(caller('IMPORTER', 'importer-1'), 'INSTITUTION', 'IMPORTER')).toBe('importer-1');
  const only = { code: 'FORBIDDEN', params: { what: 'ONLY', only: 'INSTITUTION / IMPORTER' } };
  expect(() => requireOrganisation(caller('AGENCY', 'BJMPA'), 'INSTITUTION', 'IMPORTER')).toThrow(
    expect.objectContaining(only),
  );
});

test('a command for certain agencies refuses other agencies, and callers that merely share an agency’s code', () => {
  expect(requireAgency(caller('AGENCY', 'BJHC'), 'BJMPA', 'BJHC')).toBe('BJHC');
  for (const other of [caller('AGENCY', 'CUSTOMS'), caller('IMPORTER', 'BJMPA'), caller('SYSTEM', 'BJMPA')]) {
    expect(() => requireAgency(other, 'BJMPA', 'BJHC')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  }
});
