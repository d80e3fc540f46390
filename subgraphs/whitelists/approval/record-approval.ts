import { newId } from '@hub/shared/id/new-id.ts';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { command } from '@hub/shared/command/command.ts';
import { requireQuantity, requireText } from '@hub/shared/command/require-input.ts';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { Drug } from '../drug/drug.entity.ts';
import type { ApprovalRecorded } from '../feed/events.ts';
import type { RecordApprovalInput } from '../generated/resolvers.ts';
import { requireListed } from '../list/require-listed.ts';
import { Approval, ApprovalShare } from './approval.entity.ts';

/** Records an approval of the national authority (R27, R46): one total, with a share for an institution if it has one (D6). */
export const recordApproval = command({
  name: 'recordApproval',
  async run({ em, principal, now, publish }, input: RecordApprovalInput) {
    requireAgency(principal, 'BJMPA');
    const { number, date, drugId, quantity } = input;
    const validUntil = input.validUntil ?? null;
    requireText({ number });
    requireQuantity(quantity);
    if (date > dayOf(now)) throw refuse('BAD_INPUT', { field: 'date', reason: 'in the future' });
    if (validUntil !== null && validUntil < date)
      throw refuse('BAD_INPUT', { field: 'validUntil', reason: 'before the date' });
    if (!(await em.findOne(Drug, { id: drugId }))) throw refuse('NOT_FOUND', { kind: 'Drug', id: drugId });
    const shares = input.shares.map((share) => ({ ...share, quantity: share.quantity ?? null }));
    const institutionIds = shares.map((share) => share.institutionId);
    if (new Set(institutionIds).size !== shares.length || shares.length === 0) {
      throw refuse('BAD_INPUT', { field: 'shares', reason: 'each institution once, at least one' });
    }
    for (const share of shares) {
      if (share.quantity === null) continue;
      requireQuantity(share.quantity);
      if (share.quantity > quantity) throw refuse('BAD_INPUT', { field: 'shares', reason: 'a share above the total' });
    }
    await requireListed(em, 'INSTITUTION', institutionIds, dayOf(now));
    if (await em.findOne(Approval, { number })) throw refuse('ALREADY_EXISTS', { kind: 'Approval', id: number });
    const id = newId();
    em.create(Approval, { id, number, date, drugId, quantity, validUntil });
    for (const share of shares) em.create(ApprovalShare, { approvalId: id, drugId, ...share });
    const data: ApprovalRecorded = { approvalId: id, number, date, drugId, quantity, validUntil, shares };
    publish({ type: 'ApprovalRecorded', subject: id, data });
    return { approvalId: id };
  },
});
