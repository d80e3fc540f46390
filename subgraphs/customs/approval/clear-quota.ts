import { LockMode, raw, type EntityManager } from '@mikro-orm/core';
import { refuse } from '../refusals.ts';
import { ApprovalQuota, ShareQuota } from './approval.entity.ts';

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
}

/** To read again what did not cover a quantity: locked, as another request may free some of it at any moment. */
const asItIsNow = { refresh: true, lockMode: LockMode.PESSIMISTIC_WRITE } as const;

async function clearTotal(em: EntityManager, clearance: Clearance): Promise<void> {
  const { approvalId, quantity } = clearance;
  const counted = await em.nativeUpdate(
    ApprovalQuota,
    { id: approvalId, [raw('approved - cleared')]: { $gte: quantity } },
    { cleared: raw('cleared + ?', [quantity]) },
  );
  if (counted > 0) return;
  const { approved, cleared } = await em.findOneOrFail(ApprovalQuota, { id: approvalId }, asItIsNow);
  const remaining = approved - cleared;
  if (quantity > remaining) throw refuse('QUOTA_EXCEEDED', { requested: quantity, remaining });
  await clearTotal(em, clearance);
}

async function clearShare(em: EntityManager, clearance: Clearance): Promise<void> {
  const { approvalId, institutionId, quantity } = clearance;
  const shared = await em.nativeUpdate(
    ShareQuota,
    { approvalId, institutionId, [raw('coalesce(share - cleared, ?)', [quantity])]: { $gte: quantity } },
    { cleared: raw('cleared + ?', [quantity]) },
  );
  if (shared > 0) return;
  const { share, cleared } = await em.findOneOrFail(ShareQuota, { approvalId, institutionId }, asItIsNow);
  const remaining = (share ?? 0) - cleared;
  if (quantity > remaining) throw refuse('SHARE_EXCEEDED', { requested: quantity, remaining });
  await clearShare(em, clearance);
}
