import type { Principal } from '@hub/shared/access/principal.ts';

/** Smaller numbers might point to a person. */
const leastCount = 5;

/** A number of cases as the caller may know it: an analyst is not told a small one (D38). */
export function countFor(principal: Principal | undefined, count: number): number | null {
  return principal?.organisation.kind === 'ANALYST' && count < leastCount ? null : count;
}
