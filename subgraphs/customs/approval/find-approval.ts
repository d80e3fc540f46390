import type { EntityManager } from '@mikro-orm/core';
import { refuse } from '../refusals.ts';
import { ApprovalQuota, ShareQuota } from './approval.entity.ts';

/** The approval, and the institution's share of it; throws NOT_FOUND. */
export async function findApproval(
  em: EntityManager,
  approvalId: string,
  institutionId: string,
): Promise<{ approval: ApprovalQuota; share: ShareQuota | null }> {
  const approval = await em.findOne(ApprovalQuota, { id: approvalId });
  if (!approval) throw refuse('NOT_FOUND', { kind: 'Approval', id: approvalId });
  return { approval, share: await em.findOne(ShareQuota, { approvalId, institutionId }) };
}
