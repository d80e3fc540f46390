import { badInput } from '../../refusals.ts';
import type { RemovalCause } from '../removal.entity.ts';

/** For what one is removed from each list: an importer only for a serious consequence (R25, R26, R70, R71). */
const causes = {
  INSTITUTION: ['LOST_CAPABILITY', 'ILLEGAL_ACT'],
  IMPORTER: ['SERIOUS_CONSEQUENCE'],
} as const satisfies Record<string, readonly RemovalCause[]>;

/** Throws BAD_INPUT for a cause for which nobody is removed from a list. */
export function requireCause<Kind extends keyof typeof causes>(
  kind: Kind,
  cause: RemovalCause,
): asserts cause is (typeof causes)[Kind][number] {
  if (!(causes[kind] as readonly RemovalCause[]).includes(cause)) throw badInput('cause', 'UNKNOWN');
}
