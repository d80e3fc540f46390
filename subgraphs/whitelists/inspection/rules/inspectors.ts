import type { Organisation } from '@hub/shared/access/principal.ts';
import { districtOfAgency } from '../../published/agencies.ts';
import type { Subject, SubjectKind } from '../../organisation/subject.ts';

/** Who inspects whom: hospitals are for the health side and the districts, importers for those who supervise the zone. */
export const inspectorsOf: Readonly<Record<SubjectKind, readonly string[]>> = {
  INSTITUTION: ['BJHC', 'BJMPA', ...districtOfAgency.keys()],
  IMPORTER: ['BJMPA', 'CUSTOMS', 'TIANZHU'],
};

export const inspectors: readonly string[] = [...new Set(Object.values(inspectorsOf).flat())];

/** The district of an agency, if a subject lies outside it (D39). */
export function districtMissed(agency: string, { district }: Subject): string | undefined {
  const own = districtOfAgency.get(agency);
  return own === district ? undefined : own;
}

/** Whom a kind of notice tells of what an agency found: the regulator of the subject's district, unless that found it. */
export function regulatorToTell(kind: string, { district }: Subject, foundBy: string): Record<string, Organisation> {
  const regulator = [...districtOfAgency].find(([, of]) => of === district)?.[0];
  return regulator === undefined || regulator === foundBy ? {} : { [kind]: { kind: 'AGENCY', id: regulator } };
}
