import { newId } from '@hub/shared/id/new-id.ts';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { ApprovalRecorded } from '../published/events.ts';
import type { ApprovalLineInput } from '../generated/resolvers.ts';
import { Approval, ApprovalShare } from './approval.entity.ts';
import { approvalById } from './approval.load.ts';
import { decideDossiers } from './decide-dossiers.ts';
import { requireLetter } from './require-letter.ts';

interface Letter {
  number: string;
  date: string;
}

/**
 * Records a letter of the national authority (R27, R46): an approval for each of its drugs (D31), with one total and
 * optional shares for institutions (D6). It decides the dossiers that it is tied to (R144).
 */
export const recordApproval = command({
  name: 'recordApproval',
  async run(context, input) {
    requireAgency(context.principal, 'BJMPA');
    const { number, date, lines } = input;
    await requireLetter(context.em, input, dayOf(context.now));
    const approvalIds = lines.map((line) => recordLine(context, { number, date }, line));
    const findings = await decideDossiers(context, input, approvalIds);
    return { approvalIds, findings };
  },
  payload: {
    approvals: ({ approvalIds }, context) =>
      Promise.all(approvalIds.map(async (id) => (await approvalById(context).load(id))!)),
  },
});

function recordLine({ em, append, publish }: CommandContext, letter: Letter, line: ApprovalLineInput): string {
  const { drugId, quantity } = line;
  const validUntil = line.validUntil ?? null;
  const shares = line.shares.map((share) => ({ ...share, quantity: share.quantity ?? null }));
  const id = newId();
  const ending = { endedAs: null, endedAt: null, endReason: null, inForceAt: null, unconfirmed: null };
  append(Approval, { id, ...letter, drugId, quantity, validUntil, ...ending });
  for (const share of shares) em.create(ApprovalShare, { approvalId: id, drugId, ...share });
  publish(ApprovalRecorded, id, { approvalId: id, ...letter, drugId, quantity, validUntil, shares });
  return id;
}
