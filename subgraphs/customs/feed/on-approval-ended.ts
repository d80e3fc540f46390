import { reaction } from '@hub/shared/feed/reaction.ts';
import { ApprovalEnded } from '@hub/whitelists/published/events.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';

/** Clears nothing more under an approval that was ended or withdrawn (R126). */
export const onApprovalEnded = reaction({
  event: ApprovalEnded,
  reads: ['approvalId', 'endedAt'],
  async apply({ em }, { approvalId: id, endedAt }) {
    await em.nativeUpdate(ApprovalQuota, { id }, { endedAt: new Date(endedAt) });
  },
  async clear(em) {
    await em.nativeUpdate(ApprovalQuota, {}, { endedAt: null });
  },
});
