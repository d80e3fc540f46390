import type { EntityManager } from '@mikro-orm/core';
import { refuse } from '../refusals.ts';
import { namesOf } from '../known-name/names-of.ts';
import { ApprovalQuota, ShareQuota } from './approval.entity.ts';

/**
 * The approval and the institution's share; throws unless it names the institution and is valid that day (R30, D13).
 */
export async function requireApproval(
  em: EntityManager,
  approvalId: string,
  institutionId: string,
  day: string,
): Promise<{ approval: ApprovalQuota; share: ShareQuota }> {
  const approval = await em.findOne(ApprovalQuota, { id: approvalId });
  if (!approval) throw refuse('NOT_FOUND', { kind: 'Approval', id: approvalId });
  const share = await em.findOne(ShareQuota, { approvalId, institutionId });
  if (!share) {
    const { drugId: drug } = approval;
    const names = await namesOf(em, [drug, institutionId]);
    const called = { drugName: names.get(drug), institutionName: names.get(institutionId) };
    throw refuse('APPROVAL_MISSING', { drug, institution: institutionId, ...called });
  }
  requireValidOn(approval, day);
  return { approval, share };
}

/** After its last day an approval allows no new clearance; what was cleared before may still be released (D13). */
export function requireValidOn({ number, validUntil }: ApprovalQuota, day: string): void {
  if (validUntil !== null && validUntil !== undefined && day > validUntil) {
    throw refuse('APPROVAL_NOT_VALID', { number, date: day });
  }
}
