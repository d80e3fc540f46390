import { raw, type EntityManager } from '@mikro-orm/core';
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
export async function clearQuota(em: EntityManager, { approvalId, institutionId, quantity }: Clearance): Promise<void> {
  const counted = await em.nativeUpdate(
    ApprovalQuota,
    { id: approvalId, [raw('approved - cleared')]: { $gte: quantity } },
    { cleared: raw('cleared + ?', [quantity]) },
  );
  if (counted === 0) {
    const { approved, cleared } = await em.findOneOrFail(ApprovalQuota, { id: approvalId }, { refresh: true });
    throw refuse('QUOTA_EXCEEDED', { requested: quantity, remaining: approved - cleared });
  }
  const shared = await em.nativeUpdate(
    ShareQuota,
    { approvalId, institutionId, [raw('coalesce(share - cleared, ?)', [quantity])]: { $gte: quantity } },
    { cleared: raw('cleared + ?', [quantity]) },
  );
  if (shared === 0) {
    const { share, cleared } = await em.findOneOrFail(ShareQuota, { approvalId, institutionId }, { refresh: true });
    throw refuse('SHARE_EXCEEDED', { requested: quantity, remaining: (share ?? 0) - cleared });
  }
}
