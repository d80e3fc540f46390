import type { Condition } from '@hub/shared/gate/gate.ts';
import { servesAnyone } from '../agreement/agreement-conditions.ts';
import { namesOf } from '../known-name/names-of.ts';
import { refuse } from '../refusals.ts';
import type { ApprovalQuota, ShareQuota } from './approval.entity.ts';
import { isValidOn } from './rules/is-valid-on.ts';

/** What is asked for under an approval. */
export interface UnderApproval {
  day: string;
  institutionId: string;
  quantity: number;
  approval: ApprovalQuota;
  /** The institution's; null if the approval does not name it, or the caller does not see that. */
  share: ShareQuota | null;
  /** Whether the caller may know what is left of the total, and of the share: others clear under both. */
  isTold: { total: boolean; share: boolean };
}

/** Some institution that the importer serves is approved for the drug (R32); it sees no other approvals. */
export const drugApproved: Condition<{
  drugId: string;
  importerId: string;
  day: string;
  shares: readonly ShareQuota[];
}> = {
  codes: ['APPROVAL_MISSING'],
  clause: 'R32',
  async against(em, { drugId: drug, shares, ...importing }) {
    if (shares.length > 0 || !(await servesAnyone(em, importing))) return [];
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
  against(_, { day, approval }) {
    return isValidOn(approval, day) ? [] : [refuse('APPROVAL_NOT_VALID', { number: approval.number, date: day })];
  },
};

/**
 * The approved total covers the quantity (R75). An early check: `clearQuota` counts it. To whom the total is not told, a
 * quantity above the share is refused for that alone.
 */
export const quotaLeft: Condition<UnderApproval> = {
  codes: ['QUOTA_EXCEEDED'],
  clause: 'R75',
  against(_, { quantity: requested, approval: { approved, cleared }, share, isTold }) {
    const remaining = approved - cleared;
    if (requested <= remaining || (!isTold.total && requested > leftOf(share))) return [];
    return [refuse('QUOTA_EXCEEDED', { requested, ...(isTold.total ? { remaining } : {}) })];
  },
};

/** The institution's share covers the quantity (D6). An early check: `clearQuota` counts it. */
export const shareLeft: Condition<UnderApproval> = {
  codes: ['SHARE_EXCEEDED'],
  clause: 'D6',
  against(_, { quantity: requested, share, isTold }) {
    const remaining = leftOf(share);
    if (requested <= remaining) return [];
    return [refuse('SHARE_EXCEEDED', { requested, ...(isTold.share ? { remaining } : {}) })];
  },
};

/** What is left of a share; without a figure, only the total limits it. */
function leftOf(quota: ShareQuota | null): number {
  return quota?.share === null || quota?.share === undefined ? Infinity : quota.share - quota.cleared;
}
