import type { CommandContext } from '@hub/shared/command/context.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { signText } from '@hub/shared/procedure/sign-text.ts';
import { refuse } from '../refusals.ts';
import { RemovalProposal, type ProposedKind } from '../removal-proposal/removal-proposal.entity.ts';
import type { RemovalCause } from './removal.entity.ts';

interface Proposed {
  id: string;
  kind: ProposedKind;
  subjectId: string;
  cause: RemovalCause;
  reason: string;
  mayUseDelivered: boolean;
}

/** Throws ALREADY_EXISTS if another removal of the same waits for a signature. */
export async function requireNoneProposed({ em }: CommandContext, subjectId: string): Promise<void> {
  const proposals = await em.find(RemovalProposal, { subjectId });
  const open = { id: { $in: proposals.map(({ id }) => id) }, state: 'PROPOSED' };
  const other = await em.findOne(ProcedureCase, open);
  if (other) throw refuse('ALREADY_EXISTS', { kind: 'RemovalProposal', id: other.id });
}

/** Writes a removal that another agency has to sign, too; its begun case has the decision, which the caller signs. */
export async function proposeRemoval(
  context: CommandContext,
  proposed: Proposed,
  { decision, signatories }: { decision: string; signatories: readonly string[] },
): Promise<void> {
  const { now, append, principal } = context;
  const textSha256 = decision.toLowerCase();
  await signText(context, { caseId: proposed.id, sha256: textSha256, signed: textSha256, signatories });
  append(RemovalProposal, { ...proposed, textSha256, proposedBy: principal.organisation.id, proposedAt: now });
}
