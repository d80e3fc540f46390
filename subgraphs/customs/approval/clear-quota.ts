import type { EntityManager } from '@mikro-orm/core';
import { existingRow } from '@hub/shared/database/rows.ts';
import { change } from '@hub/shared/database/statement.ts';
import { refuse } from '../refusals.ts';
import { ApprovalQuota, ShareQuota } from './approval.entity.ts';
import { copyToShares } from './copy-to-shares.ts';

export interface Clearance {
  approvalId: string;
  institutionId: string;
  quantity: number;
}

/**
 * Counts a quantity as cleared, if the approved total and the institution's share still cover it; equality is allowed
 * (R75, D6). Condition and count are one statement, so two requests cannot both take the last packs.
 */
export async function clearQuota(em: EntityManager, clearance: Clearance): Promise<void> {
  await clearTotal(em, clearance);
  await clearShare(em, clearance);
  await copyToShares(em, clearance.approvalId);
}

/** To read again what did not cover a quantity: locked, as another request may free some of it at any moment. */
const asItIsNow = { lock: true };

async function clearTotal(em: EntityManager, clearance: Clearance): Promise<void> {
  const { approvalId, quantity } = clearance;
  const counted = await change(
    em,
    'update approval_quota set cleared = cleared + ? where id = ? and approved - cleared >= ?',
    [quantity, approvalId, quantity],
  );
  if (counted > 0) return;
  const { approved, cleared } = await existingRow(em, ApprovalQuota, { id: approvalId }, asItIsNow);
  const remaining = approved - cleared;
  if (quantity > remaining) throw refuse('QUOTA_EXCEEDED', { requested: quantity, remaining });
  await clearTotal(em, clearance);
}

async function clearShare(em: EntityManager, clearance: Clearance): Promise<void> {
  const { approvalId, institutionId, quantity } = clearance;
  const shared = await change(
    em,
    `update share_quota set cleared = cleared + ?
      where approval_id = ? and institution_id = ? and (share is null or share - cleared >= ?)`,
    [quantity, approvalId, institutionId, quantity],
  );
  if (shared > 0) return;
  const { share, cleared } = await existingRow(em, ShareQuota, { approvalId, institutionId }, asItIsNow);
  const remaining = (share ?? 0) - cleared;
  if (quantity > remaining) throw refuse('SHARE_EXCEEDED', { requested: quantity, remaining });
  await clearShare(em, clearance);
}
