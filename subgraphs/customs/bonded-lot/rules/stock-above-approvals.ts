import type { Finding } from '../../finding/finding.ts';

/**
 * Remarks that more lies in bond than approvals still allow to leave it (D14): only clearance is capped, so this is no
 * reason to refuse.
 */
export function stockAboveApprovals(onHand: number, stillAllowed: number): Finding[] {
  return onHand > stillAllowed ? [{ code: 'STOCK_ABOVE_APPROVALS', params: { onHand, stillAllowed } }] : [];
}
