import { raw } from '@mikro-orm/core';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { ApprovalRecorded } from '@hub/whitelists/published/events.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import { copyToShares } from '../approval/copy-to-shares.ts';

/** Stores the approval; a replay does not change the count of what was cleared under it. */
export const onApprovalRecorded = reaction({
  event: ApprovalRecorded,
  reads: ['approvalId', 'number', 'date', 'drugId', 'quantity', 'validUntil', 'shares'],
  async apply({ em }, { approvalId: id, number, date, drugId, quantity: approved, validUntil, shares }) {
    const copy = { number, date, drugId, approved, validUntil };
    await upsertRows(em, ApprovalQuota, [{ id, ...copy, cleared: 0 }], ['approved', 'validUntil']);
    const quotas = shares.map(({ institutionId, quantity: share }) => ({ institutionId, share }));
    await upsertRows(
      em,
      ShareQuota,
      quotas.map((quota) => ({ approvalId: id, ...quota, cleared: 0, drugId })),
      ['share'],
    );
    await copyToShares(em, id);
  },
  async clear(em) {
    await em.nativeDelete(ApprovalQuota, { cleared: 0 });
    await em.nativeUpdate(ApprovalQuota, {}, { approved: raw('cleared') });
    await em.nativeDelete(ShareQuota, { cleared: 0 });
    await em.nativeUpdate(ShareQuota, {}, { share: raw('cleared') });
    await copyToShares(em);
  },
});
