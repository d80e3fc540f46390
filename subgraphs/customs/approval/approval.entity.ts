import { defineEntity, p, type InferEntity, type Opt } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** Copy of an approval, with this agency's own count of what was cleared under it (R75). */
export const ApprovalQuota = defineEntity({
  name: 'ApprovalQuota',
  tableName: 'approval_quota',
  properties: {
    id: p.uuid().primary(),
    number: p.string().length(maxLength.code),
    date: p.string().length(10),
    drugId: p.uuid().index(),
    approved: p.integer(),
    validUntil: p.string().length(10).nullable(),
    /** When it was ended or withdrawn before its last day. */
    endedAt: p.datetime(3).nullable(),
    cleared: p.integer().default(0),
    /** Which part of it is cleared, from 0 to 1. */
    usedShare: p
      .float()
      .columnType('double')
      .$type<Opt<number>>()
      .generated('(case when approved = 0 then 1e0 else cleared * 1e0 / approved end) virtual'),
  },
  indexes: [{ properties: ['usedShare', 'id'] }, { properties: ['drugId', 'usedShare', 'id'] }],
  checks: [{ name: 'approval_quota_cleared', expression: 'cleared >= 0 and cleared <= approved' }],
});

/** Copy of an institution's share of an approval, with the count of what was cleared for it (D6). */
export const ShareQuota = defineEntity({
  name: 'ShareQuota',
  tableName: 'share_quota',
  properties: {
    approvalId: p.uuid().primary(),
    institutionId: p.uuid().primary(),
    /** Null if only the approval's total limits it. */
    share: p.integer().nullable(),
    cleared: p.integer().default(0),
  },
  checks: [{ name: 'share_quota_cleared', expression: 'cleared >= 0 and (share is null or cleared <= share)' }],
});

export type ApprovalQuota = InferEntity<typeof ApprovalQuota>;
export type ShareQuota = InferEntity<typeof ShareQuota>;
