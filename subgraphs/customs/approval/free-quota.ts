import type { EntityManager } from '@mikro-orm/core';
import { change } from '@hub/shared/database/statement.ts';
import type { Clearance } from './clear-quota.ts';
import { copyToShares } from './copy-to-shares.ts';

/**
 * Gives a quantity that was cleared back to the approved total and the institution's share (D40). What was never counted
 * is not given back: that would be a mistake in the books.
 */
export async function freeQuota(em: EntityManager, { approvalId, institutionId, quantity }: Clearance): Promise<void> {
  const freed = 'set cleared = cleared - ? where cleared >= ?';
  const counts = [quantity, quantity, approvalId];
  const ofTotal = await change(em, `update approval_quota ${freed} and id = ?`, counts);
  const ofShare = await change(em, `update share_quota ${freed} and approval_id = ? and institution_id = ?`, [
    ...counts,
    institutionId,
  ]);
  if (ofTotal + ofShare < 2) throw new Error(`Less than ${quantity} was cleared under the approval ${approvalId}`);
  await copyToShares(em, approvalId);
}
