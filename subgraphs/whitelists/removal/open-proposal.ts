import type { CommandContext } from '@hub/shared/command/context.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { refuse } from '../refusals.ts';
import { RemovalProposal, type ProposedKind } from '../removal-proposal/removal-proposal.entity.ts';
import { riskRemoval } from './drug-removal.ts';
import { importerRemoval } from './importer-removal.ts';

/** The case of the proposal to remove something that waits for its second signature; there is one at most. */
async function openProposal({ em }: CommandContext, subjectId: string): Promise<ProcedureCase | null> {
  const proposals = await em.find(RemovalProposal, { subjectId });
  return em.findOne(ProcedureCase, { id: { $in: proposals.map(({ id }) => id) }, state: 'PROPOSED' });
}

/** Throws ALREADY_EXISTS if another removal of the same waits for a signature. */
export async function requireNoneProposed(context: CommandContext, subjectId: string): Promise<void> {
  const other = await openProposal(context, subjectId);
  if (other) throw refuse('ALREADY_EXISTS', { kind: 'RemovalProposal', id: other.id });
}

/**
 * A proposal to remove what has left its list otherwise has ended, and there is nothing left to sign: should it come to the
 * list again, its removal is proposed anew (R48, R70).
 */
export async function overtakeProposal(context: CommandContext, kind: ProposedKind, subjectId: string): Promise<void> {
  const open = await openProposal(context, subjectId);
  if (!open) return;
  if (kind === 'DRUG') await riskRemoval.take(context, 'withdrawRemovalProposal', open.id, { to: 'OVERTAKEN' });
  else await importerRemoval.take(context, 'signImporterList', open.id);
  await answerItems(context, open.id, ['REMOVAL_PROPOSED']);
}
