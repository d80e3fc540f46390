import type { LicenceScope } from '../generated/resolvers.ts';
import { badInput } from '../refusals.ts';

/** What a licence must allow for a drug, each part once. Throws BAD_INPUT for nothing. */
export function requireScope(licenceScope: readonly LicenceScope[]): LicenceScope[] {
  if (licenceScope.length === 0) throw badInput('licenceScope', 'EMPTY');
  return [...new Set(licenceScope)];
}
