import { defineEntity, p, type InferEntity, type Opt } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

const usedShare = (approved: string, cleared: string) =>
  p
    .float()
    .columnType('double')
    .$type<Opt<number>>()
    .generated(`(case when ${approved} = 0 then 1e0 else ${cleared} * 1e0 / ${approved} end) stored`);

/** Copy of an approval, with this agency's own count of what was cleared under it (R75). */
export const ApprovalQuota = defineEntity({
  name: 'ApprovalQuota',
  tableName: 'approval_quota',
  properties: {
    id: p.uuid().primary(),
    number: p.string().length(maxLength.code),
    date: p.string().length(10),
    drugId: p.uuid(),
    approved: p.integer(),
    validUntil: p.string().length(10).nullable(),
    /** When it was ended or withdrawn before its last day. */
    endedAt: p.datetime(3).nullable(),
    cleared: p.integer().default(0),
    /** Which part of it is cleared, from 0 to 1. */
    usedShare: usedShare('approved', 'cleared'),
  },
  indexes: [
    { properties: ['usedShare', 'id'] },
    { properties: ['drugId', 'usedShare', 'id'] },
    { properties: ['drugId', 'id'] },
    // Has all that the approvals of a drug are summed from.
    { properties: ['drugId', 'validUntil', 'endedAt', 'approved', 'cleared'] },
  ],
  checks: [{ name: 'approval_quota_cleared', expression: 'cleared >= 0 and cleared <= approved' }],
});

/**
 * Copy of an institution's share of an approval, with the count of what was cleared for it (D6), and with the figures of
 * the approval: an institution's approvals are listed from these rows, in the order of their indexes.
 */
export const ShareQuota = defineEntity({
  name: 'ShareQuota',
  tableName: 'share_quota',
  properties: {
    approvalId: p.uuid().primary(),
    institutionId: p.uuid().primary(),
    /** Null if only the approval's total limits it. */
    share: p.integer().nullable(),
    cleared: p.integer().default(0),
    drugId: p.uuid(),
    totalApproved: p.integer().default(0),
    totalCleared: p.integer().default(0),
    usedShare: usedShare('total_approved', 'total_cleared'),
  },
  indexes: [
    { properties: ['institutionId', 'usedShare', 'approvalId'] },
    { properties: ['institutionId', 'drugId', 'usedShare', 'approvalId'] },
    { properties: ['institutionId', 'approvalId'] },
    { properties: ['institutionId', 'drugId', 'approvalId'] },
  ],
  checks: [{ name: 'share_quota_cleared', expression: 'cleared >= 0 and (share is null or cleared <= share)' }],
});

export type ApprovalQuota = InferEntity<typeof ApprovalQuota>;
export type ShareQuota = InferEntity<typeof ShareQuota>;
