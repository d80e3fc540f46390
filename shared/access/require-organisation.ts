import type { Refusal } from '../refusal/refusal.ts';
import { refuse } from '../refusal/refuse.ts';
import type { OrganisationKind, Principal } from './principal.ts';

/** Returns the organisation's id; throws FORBIDDEN unless it is of one of the given kinds. */
export function requireOrganisation(principal: Principal, ...kinds: OrganisationKind[]): string {
  const { kind, id } = principal.organisation;
  if (kinds.includes(kind)) return id;
  throw onlyFor(kinds);
}

/** Returns the agency's code; throws FORBIDDEN unless it is one of the given codes. */
export function requireAgency(principal: Principal, ...codes: string[]): string {
  const code = requireOrganisation(principal, 'AGENCY');
  if (codes.includes(code)) return code;
  throw onlyFor(codes);
}

function onlyFor(organisations: readonly string[]): Refusal {
  // `only` is a parameter of the words for ONLY.
  const params = { what: 'ONLY', only: organisations.join(' / ') };
  return refuse('FORBIDDEN', params);
}
