import type { ApprovalQuota } from '../../approval/approval.entity.ts';
import type { Finding } from '../../finding/finding.ts';

type Counts = Pick<ApprovalQuota, 'approved' | 'cleared' | 'validUntil' | 'endedAt'>;

/** What may leave the zone under an approval in all; after its last day or its end, only what was cleared before (D13, R126). */
export function allowedUnder({ approved, cleared, validUntil, endedAt }: Counts, day: string): number {
  const isOver = validUntil !== null && validUntil !== undefined && day > validUntil;
  return isOver || endedAt ? cleared : approved;
}

/**
 * Remarks that more is in bond than approvals still allow to leave it (D14). Only clearance is capped, so this is no
 * reason to refuse.
 */
export function stockAboveApprovals(onHand: number, allowed: number): Finding[] {
  return onHand > allowed ? [{ code: 'STOCK_ABOVE_APPROVALS', params: { onHand } }] : [];
}
