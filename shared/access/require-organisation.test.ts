import { expect, test } from 'vitest';
import type { OrganisationKind, Principal } from './principal.ts';
import { requireAgency, requireOrganisation } from './require-organisation.ts';

const caller = (kind: OrganisationKind, id: string): Principal => ({
  subject: 'someone',
  organisation: { kind, id },
  scopes: [],
});

test('a command that is for some kinds of organisation tells which one gives it, and refuses the others', () => {
  expect(requireOrganisation(caller('IMPORTER', 'importer-1'), 'INSTITUTION', 'IMPORTER')).toBe('importer-1');
  expect(() => requireOrganisation(caller('AGENCY', 'BJMPA'), 'INSTITUTION', 'IMPORTER')).toThrow(
    'Your organisation may not do this: only for institutions or importers.',
  );
});

test('a command that is for some agencies refuses the others, and whoever only has an agency’s name', () => {
  expect(requireAgency(caller('AGENCY', 'BJHC'), 'BJMPA', 'BJHC')).toBe('BJHC');
  for (const other of [caller('AGENCY', 'CUSTOMS'), caller('IMPORTER', 'BJMPA'), caller('SYSTEM', 'BJMPA')]) {
    expect(() => requireAgency(other, 'BJMPA', 'BJHC')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  }
});
