import type { Condition } from '@hub/shared/gate/gate.ts';
import { namesOf } from '../known-name/names-of.ts';
import { refuse } from '../refusals.ts';
import type { ApprovalQuota, ShareQuota } from './approval.entity.ts';

/** What is asked for under an approval. */
export interface UnderApproval {
  day: string;
  institutionId: string;
  quantity: number;
  approval: ApprovalQuota;
  /** The institution's; null if the approval does not name it. */
  share: ShareQuota | null;
}

/** Some institution is approved for the drug (R32). */
export const drugApproved: Condition<{ drugId: string; shares: readonly ShareQuota[] }> = {
  codes: ['APPROVAL_MISSING'],
  clause: 'R32',
  async against(em, { drugId: drug, shares }) {
    if (shares.length > 0) return [];
    const drugName = (await namesOf(em, [drug])).get(drug);
    return [refuse('APPROVAL_MISSING', { drug, drugName, institution: '–' })];
  },
};

/** The approval names the institution (R30). */
export const institutionApproved: Condition<UnderApproval> = {
  codes: ['APPROVAL_MISSING'],
  clause: 'R30',
  async against(em, { institutionId: institution, approval: { drugId: drug }, share }) {
    if (share) return [];
    const names = await namesOf(em, [drug, institution]);
    const called = { drugName: names.get(drug), institutionName: names.get(institution) };
    return [refuse('APPROVAL_MISSING', { drug, institution, ...called })];
  },
};

/**
 * After its last day, or once it was ended, an approval allows no new clearance; what was cleared before may still be
 * released (D13, R126).
 */
export const approvalValid: Condition<UnderApproval> = {
  codes: ['APPROVAL_NOT_VALID'],
  clause: 'D13',
  against(_, { day, approval: { number, validUntil, endedAt } }) {
    const isOver = validUntil !== null && validUntil !== undefined && day > validUntil;
    return isOver || endedAt ? [refuse('APPROVAL_NOT_VALID', { number, date: day })] : [];
  },
};

/** The approved total covers the quantity (R75). An early check: `clearQuota` counts it. */
export const quotaLeft: Condition<UnderApproval> = {
  codes: ['QUOTA_EXCEEDED'],
  clause: 'R75',
  against(_, { quantity: requested, approval: { approved, cleared } }) {
    const remaining = approved - cleared;
    return requested > remaining ? [refuse('QUOTA_EXCEEDED', { requested, remaining })] : [];
  },
};

/** The institution's share covers the quantity (D6). An early check: `clearQuota` counts it. */
export const shareLeft: Condition<UnderApproval> = {
  codes: ['SHARE_EXCEEDED'],
  clause: 'D6',
  against(_, { quantity: requested, share }) {
    if (share?.share === null || share?.share === undefined) return [];
    const remaining = share.share - share.cleared;
    return requested > remaining ? [refuse('SHARE_EXCEEDED', { requested, remaining })] : [];
  },
};
