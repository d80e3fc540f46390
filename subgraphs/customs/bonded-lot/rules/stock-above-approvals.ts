import type { ApprovalQuota, ShareQuota } from '../../approval/approval.entity.ts';
import { isValidOn } from '../../approval/rules/is-valid-on.ts';
import type { FindingOf } from '@hub/shared/finding/findings-of.ts';

type Counts = Pick<ApprovalQuota, 'approved' | 'cleared' | 'validUntil' | 'endedAt'>;

/** What an approval allows to the institutions whose shares are seen; one without a figure may take all of it (D6). */
export function approvedFor(shares: readonly Pick<ShareQuota, 'share'>[], approved: number): number {
  const together = shares.reduce((total, { share }) => total + (share ?? approved), 0);
  return Math.min(approved, together);
}

/** What may leave the zone under an approval in all; after its last day or its end, only what was cleared before (D13, R126). */
export function allowedUnder({ approved, cleared, ...validity }: Counts, day: string): number {
  return isValidOn(validity, day) ? approved : cleared;
}

/**
 * Remarks that more is in bond than approvals still allow to leave it (D14). Only clearance is capped, so this is no
 * reason to refuse.
 */
export function stockAboveApprovals(onHand: number, allowed: number): FindingOf<'STOCK_ABOVE_APPROVALS'>[] {
  return onHand > allowed ? [{ code: 'STOCK_ABOVE_APPROVALS', params: { onHand } }] : [];
}
