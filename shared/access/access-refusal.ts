import type { Refusal } from '../refusal/refusal.ts';
import { refuse } from '../refusal/refuse.ts';
import type { Principal } from './principal.ts';
import { meets, missingScopes, type AccessRequirement } from './requirement.ts';

/** Why a caller may not have all of what is guarded, by coordinate; `undefined` if it may. */
export function accessRefusal(
  principal: Principal | undefined,
  guarded: readonly (readonly [coordinate: string, AccessRequirement])[],
): Refusal | undefined {
  if (guarded.length === 0) return undefined;
  if (!principal) return refuse('UNAUTHENTICATED', {});
  if (principal.isUnknown) return refuse('FORBIDDEN', { what: 'UNKNOWN_ORGANISATION' });
  const denied = guarded.filter(([, requirement]) => !meets(principal, requirement));
  if (denied.length === 0) return undefined;
  const what = denied.map(([coordinate]) => coordinate).sort();
  const scopes = new Set(denied.flatMap(([, requirement]) => missingScopes(principal, requirement)));
  return refuse('FORBIDDEN', { what: what.join(', '), scope: [...scopes].sort().join(', ') });
}
