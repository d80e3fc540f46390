import type { CommandContext } from '@hub/shared/command/context.ts';
import { signText } from '@hub/shared/procedure/sign-text.ts';
import { RemovalProposal, type ProposedKind } from '../removal-proposal/removal-proposal.entity.ts';
import type { RemovalCause } from './removal.entity.ts';

interface Proposed {
  id: string;
  kind: ProposedKind;
  subjectId: string;
  cause: RemovalCause;
  reason: string;
  mayUseDelivered: boolean;
  violationId?: string | null;
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
