import { Refusal } from '../refusal/refusal.ts';
import type { OrganisationKind, Principal } from './principal.ts';

/** The organisation's id, if the caller is of that kind; otherwise the command is not the caller's to give. */
export function requireOrganisation(principal: Principal, ...kinds: OrganisationKind[]): string {
  const { kind, id } = principal.organisation;
  if (kinds.includes(kind)) return id;
  throw onlyFor(kinds);
}

/** The agency's code, if it is one of these; throws FORBIDDEN otherwise. */
export function requireAgency(principal: Principal, ...codes: string[]): string {
  const code = requireOrganisation(principal, 'AGENCY');
  if (codes.includes(code)) return code;
  throw onlyFor(codes);
}

function onlyFor(organisations: readonly string[]): Refusal {
  return new Refusal('FORBIDDEN', { what: 'ONLY', only: organisations.join(' / ') });
}
