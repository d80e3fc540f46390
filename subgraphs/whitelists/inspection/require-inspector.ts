import type { Principal } from '@hub/shared/access/principal.ts';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { refuse } from '../refusals.ts';
import { districtMissed, inspectorsOf } from './rules/inspectors.ts';
import type { Subject } from '../organisation/subject.ts';

/** Returns the caller's code; throws FORBIDDEN, NOT_IN_DISTRICT unless it inspects such organisations, there (R102, D39). */
export function requireInspector(principal: Principal, subject: Subject): string {
  const agency = requireAgency(principal, ...inspectorsOf[subject.kind]);
  const district = districtMissed(agency, subject);
  if (district !== undefined) throw refuse('NOT_IN_DISTRICT', { institution: subject.id, district });
  return agency;
}
