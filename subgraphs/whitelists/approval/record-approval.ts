import { newId } from '@hub/shared/id/new-id.ts';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { quantityRefusals, requireOnce } from '@hub/shared/command/require-input.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { Drug } from '../drug/drug.entity.ts';
import { ApprovalRecorded } from '../published/events.ts';
import type { RecordApprovalInput } from '../generated/resolvers.ts';
import { requireListed } from '../list-version/require-listed.ts';
import { Approval, ApprovalShare } from './approval.entity.ts';
import { approvalById } from './approval.load.ts';

/** Records an approval of the national authority (R27, R46): one total, with optional shares for institutions (D6). */
export const recordApproval = command({
  name: 'recordApproval',
  async run({ em, principal, now, publish, append }, input) {
    requireAgency(principal, 'BJMPA');
    const { number, date, drugId, quantity } = input;
    const validUntil = input.validUntil ?? null;
    throwRefusals(wrongTerms(input, dayOf(now)));
    if (!(await em.findOne(Drug, { id: drugId }))) throw refuse('NOT_FOUND', { kind: 'Drug', id: drugId });
    const shares = input.shares.map((share) => ({ ...share, quantity: share.quantity ?? null }));
    const institutionIds = shares.map((share) => share.institutionId);
    if (shares.length === 0) throw badInput('shares', 'EMPTY');
    requireOnce('shares', institutionIds);
    await requireListed(em, 'INSTITUTION', institutionIds, dayOf(now));
    if (await em.findOne(Approval, { number })) throw refuse('ALREADY_EXISTS', { kind: 'Approval', id: number });
    const id = newId();
    append(Approval, { id, number, date, drugId, quantity, validUntil });
    for (const share of shares) em.create(ApprovalShare, { approvalId: id, drugId, ...share });
    publish(ApprovalRecorded, id, { approvalId: id, number, date, drugId, quantity, validUntil, shares });
    return { approvalId: id };
  },
  payload: { approval: async ({ approvalId }, context) => (await approvalById(context).load(approvalId))! },
});

/** The refusals for the quantities and days of an approval, independent of the register. */
function wrongTerms({ date, quantity, shares, validUntil }: RecordApprovalInput, today: string): Refusal[] {
  return [
    ...quantityRefusals(quantity),
    ...(date > today ? [badInput('date', 'IN_FUTURE')] : []),
    ...(validUntil && validUntil < date ? [badInput('validUntil', 'BEFORE', { earliest: date })] : []),
    ...shares.flatMap(({ quantity: share }, at) => {
      if (share === null || share === undefined) return [];
      const field = `shares[${at}].quantity`;
      return share > quantity ? [badInput(field, 'ABOVE', { max: quantity })] : quantityRefusals(share, field);
    }),
  ];
}
