import type { Principal } from '../access/principal.ts';
import { requireAgency, requireOrganisation } from '../access/require-organisation.ts';
import type { Actor, ProcedureRules } from './rules.ts';

/** Throws FORBIDDEN unless the caller is of the kind that may take a step. Whose case it is must be checked besides. */
export function requireActor(principal: Principal, by: Actor, { owners }: Pick<ProcedureRules, 'owners'>): void {
  if (by === 'OWNER' || by === 'PARTY') requireOrganisation(principal, ...owners);
  else if ('agencies' in by) requireAgency(principal, ...by.agencies);
  else requireOrganisation(principal, by.kind);
}
