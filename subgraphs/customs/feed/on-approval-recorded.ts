import { raw } from '@mikro-orm/core';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { ApprovalRecorded } from '@hub/whitelists/feed/events.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';

type Recorded = Omit<ApprovalRecorded, 'validUntil' | 'shares'> & {
  validUntil?: string | null;
  shares: { institutionId: string; quantity?: number | null }[];
};

/** Stores the approval; a replay does not change the count of what was cleared under it. */
export const onApprovalRecorded = reaction<Recorded>({
  upstream: 'whitelists',
  type: 'ApprovalRecorded',
  shape: {
    type: 'object',
    properties: {
      approvalId: { type: 'string' },
      number: { type: 'string' },
      date: { type: 'string' },
      drugId: { type: 'string' },
      quantity: { type: 'integer' },
      validUntil: { type: 'string', nullable: true },
      shares: {
        type: 'array',
        items: {
          type: 'object',
          properties: { institutionId: { type: 'string' }, quantity: { type: 'integer', nullable: true } },
          required: ['institutionId'],
        },
      },
    },
    required: ['approvalId', 'number', 'date', 'drugId', 'quantity', 'shares'],
  },
  async apply({ em }, { approvalId: id, number, date, drugId, quantity: approved, validUntil = null, shares }) {
    const copy = { number, date, drugId, approved, validUntil };
    await upsertRows(em, ApprovalQuota, [{ id, ...copy, cleared: 0 }], ['approved', 'validUntil']);
    const quotas = shares.map(({ institutionId, quantity: share = null }) => ({ institutionId, share }));
    await upsertRows(
      em,
      ShareQuota,
      quotas.map((quota) => ({ approvalId: id, ...quota, cleared: 0 })),
      ['share'],
    );
  },
  async clear(em) {
    await em.nativeDelete(ApprovalQuota, { cleared: 0 });
    await em.nativeUpdate(ApprovalQuota, {}, { approved: raw('cleared') });
    await em.nativeDelete(ShareQuota, { cleared: 0 });
    await em.nativeUpdate(ShareQuota, {}, { share: raw('cleared') });
  },
});
