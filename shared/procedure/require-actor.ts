import type { Principal } from '../access/principal.ts';
import { requireAgency, requireOrganisation } from '../access/require-organisation.ts';
import type { Actor } from './rules.ts';

/** Throws FORBIDDEN unless the caller is of the kind that may take a step. Whose case it is must be checked besides. */
export function requireActor(principal: Principal, by: Actor): void {
  if (by === 'OWNER') requireOrganisation(principal, 'INSTITUTION', 'IMPORTER');
  else if ('agencies' in by) requireAgency(principal, ...by.agencies);
  else requireOrganisation(principal, by.kind);
}
