import type { CommandContext } from '@hub/shared/command/context.ts';
import { listsAppliedFor, type AppliedKind } from '../listing-application/rules/lists-applied-for.ts';
import { refuse } from '../refusals.ts';
import { ListDraft } from './list-draft.entity.ts';
import { institutionDeliberation } from './rules/list-deliberation.ts';

type CommonStep = 'conveneDeliberation' | 'giveDeliberationOpinion' | 'concludeDeliberation';

/** The list that a draft is of. Throws FORBIDDEN if the caller takes no such step of any draft, NOT_FOUND. */
export async function listOfDraft(context: CommandContext, step: CommonStep, draftId: string) {
  // The office and the members are the same for both lists (R98, R99).
  institutionDeliberation.requireActor(context, step);
  const draft = await context.em.findOne(ListDraft, { id: draftId });
  if (!draft) throw refuse('NOT_FOUND', { kind: 'ListDraft', id: draftId });
  return listsAppliedFor[draft.kind as AppliedKind];
}
