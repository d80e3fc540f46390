import type { Organisation, OrganisationKind, Principal } from './principal.ts';

/** The scopes that count in a token, whatever else it carries: of an agency by its code, of others by their kind. */
export interface Register {
  agencies: Readonly<Record<string, readonly string[]>>;
  /** Every other kind that a token may name. */
  kinds: Readonly<Partial<Record<OrganisationKind, readonly string[]>>>;
}

/**
 * The caller with those of its scopes that the register grants to its organisation. A caller whose agency or kind the
 * register does not know has none, and no other right either.
 */
export function asRegistered(principal: Principal, register: Register): Principal {
  const granted = grantedScopes(principal.organisation, register);
  const scopes = principal.scopes.filter((scope) => granted?.includes(scope));
  return { ...principal, scopes, ...(granted ? {} : { isUnknown: true }) };
}

/** The scopes that the register grants to an organisation; `undefined` if it does not know its agency or kind. */
export function grantedScopes({ kind, id }: Organisation, register: Register): readonly string[] | undefined {
  return kind === 'AGENCY' ? valueOf(register.agencies, id) : valueOf(register.kinds, kind);
}

function valueOf(
  table: Readonly<Record<string, readonly string[] | undefined>>,
  key: string,
): readonly string[] | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
