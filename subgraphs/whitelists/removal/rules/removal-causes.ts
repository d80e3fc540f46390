import { badInput } from '../../refusals.ts';
import type { RemovalCause } from '../removal.entity.ts';

/** For what entries are removed from each list: an importer only for a serious consequence (R25, R26, R31, R48, R70, R71). */
const causes = {
  INSTITUTION: ['LOST_CAPABILITY', 'ILLEGAL_ACT'],
  DRUG: ['APPROVAL_ENDED', 'QUANTITY_USED_UP', 'REGISTERED_IN_CHINA', 'RISK', 'ADJUSTMENT'],
  IMPORTER: ['SERIOUS_CONSEQUENCE'],
} as const satisfies Record<string, readonly RemovalCause[]>;

/** Throws BAD_INPUT for a cause for which nothing is removed from a list. */
export function requireCause<Kind extends keyof typeof causes>(
  kind: Kind,
  cause: RemovalCause,
): asserts cause is (typeof causes)[Kind][number] {
  if (!(causes[kind] as readonly RemovalCause[]).includes(cause)) throw badInput('cause', 'UNKNOWN');
}
