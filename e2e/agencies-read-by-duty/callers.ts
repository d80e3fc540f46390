import type { OrganisationKind, Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';

/** The importer and the hospital that the rows belong to, and the others. */
export const parties = { importer: newId(), institution: newId(), otherImporter: newId(), otherInstitution: newId() };

const principal = (kind: OrganisationKind, id: string): Principal => ({
  subject: 'test',
  organisation: { kind, id },
  scopes: ['notice:acknowledge'],
});

const agencies = ['BJHC', 'BJMPA', 'TIANZHU', 'CUSTOMS', 'MIB', 'SHUNYI', 'NMPA', 'NHC', 'XICHENG_AMR', 'CHAOYANG_AMR'];

/** Every kind of caller, by the names that the rules use. */
export const callers: Readonly<Record<string, Principal | undefined>> = {
  anonymous: undefined,
  public: principal('PUBLIC', parties.institution),
  analyst: principal('ANALYST', parties.institution),
  unknown: principal('AGENCY', 'XXX'),
  ...Object.fromEntries(agencies.map((code) => [code, principal('AGENCY', code)])),
  institution: principal('INSTITUTION', parties.institution),
  otherInstitution: principal('INSTITUTION', parties.otherInstitution),
  importer: principal('IMPORTER', parties.importer),
  otherImporter: principal('IMPORTER', parties.otherImporter),
};

const names = Object.keys(callers);
const groups: Readonly<Record<string, readonly string[]>> = {
  everyone: names,
  signedIn: names.filter((name) => name !== 'anonymous'),
  registered: names.filter((name) => name !== 'anonymous' && name !== 'unknown'),
  known: [...agencies, 'analyst', 'institution', 'otherInstitution', 'importer', 'otherImporter'],
  supply: ['BJHC', 'BJMPA', 'TIANZHU', 'CUSTOMS'],
  care: ['BJHC', 'BJMPA'],
  districts: ['XICHENG_AMR', 'CHAOYANG_AMR'],
  zone: ['TIANZHU', 'CUSTOMS'],
  members: ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'],
};

/** The callers of a rule: names of callers and of groups. */
export const callersOf = (rule: string): string[] => rule.split(' ').flatMap((name) => groups[name] ?? [name]);
