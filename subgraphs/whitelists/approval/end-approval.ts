import type { CommandContext } from '@hub/shared/command/context.ts';
import { sendItem } from '@hub/shared/inbox/send-item.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { importersServing } from '../agreement/importers-serving.ts';
import { ApprovalEnded } from '../published/events.ts';
import { approvalEnding } from './approval-ending.ts';
import { approvalEndsInForce, mustObey } from './bring-into-force.ts';
import { Approval, ApprovalShare } from './approval.entity.ts';
import { approvalById } from './approval.load.ts';

/**
 * BJMPA ends an approval that NMPA has ended or withdrawn. From then on nothing is cleared under it; what was cleared may
 * still be released and used, as after its last day (D13).
 */
export const endApproval = command({
  name: 'endApproval',
  async run(context, { approvalId, status, reason, document }) {
    const { em, now, publish } = context;
    approvalEnding.requireActor(context, 'endApproval');
    const approval = await em.findOne(Approval, { id: approvalId });
    if (!approval) throw refuse('NOT_FOUND', { kind: 'Approval', id: approvalId });
    const { number, drugId, endedAs } = approval;
    if (endedAs) {
      const about = { kind: 'Approval', id: approvalId, idName: number } as const;
      throw refuse('WRONG_STATUS', { ...about, status: endedAs, expected: 'VALID' });
    }
    const details = { APPROVAL_ENDED: number };
    const step = {
      id: approvalId,
      to: status,
      documents: [document],
      documentField: 'document',
      note: reason,
      details,
    };
    // Its id is that of the approval, so of two at once the second one is refused.
    await approvalEnding.begin(context, 'endApproval', step);
    Object.assign(approval, { endedAs: status, endedAt: now, endReason: reason, unconfirmed: [...mustObey] });
    await tellParties(context, approval);
    publish(ApprovalEnded, approvalId, { approvalId, drugId, status, endedAt: now.toISOString() });
    return { approvalId };
  },
  afterCommit: ({ agency }, { approvalId }) => approvalEndsInForce.bring(agency, approvalId),
  payload: { approval: async ({ approvalId }, context) => (await approvalById(context).load(approvalId))! },
});

/** The institutions that it names, and the importers that serve them. */
async function tellParties(context: CommandContext, { id: about, number }: Approval): Promise<void> {
  const { em } = context;
  const shares = await em.find(ApprovalShare, { approvalId: about }, { orderBy: { institutionId: 'asc' } });
  const institutionIds = shares.map(({ institutionId }) => institutionId);
  const importerIds = await importersServing(em, institutionIds, dayOf(context.now));
  const [notice] = approvalEnding.rules.steps.endApproval.notices!;
  const { kind, clause, text } = notice!;
  const item = { kind, clause, about, text: `${text}（${number}）` };
  for (const id of institutionIds) sendItem(context, { kind: 'INSTITUTION', id }, item);
  for (const id of importerIds) sendItem(context, { kind: 'IMPORTER', id }, item);
}
