import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { Deliberation, DraftEntry, DraftOmission, ListDraft, MemberOpinion } from './list-draft.entity.ts';

export const draftById = rowByKey(ListDraft, rooms.drafts);
export const pageOfDrafts = pagesOf(ListDraft, rooms.drafts, inCommitOrder);
export const entriesOfDraft = rowsByKey(DraftEntry, everyone, 'draftId', 'applicationId');
export const omissionsOfDraft = rowsByKey(DraftOmission, everyone, 'draftId', 'memberId');
export const deliberationOfDraft = rowByKey(Deliberation, everyone, 'draftId');
export const membersOfDeliberation = rowsByKey(MemberOpinion, everyone, 'draftId', 'agency');

/** The draft that a command was about. */
export const draftOfResult = ({ draftId: id }: { draftId: string }, { em }: RequestContext) =>
  em.findOneOrFail(ListDraft, { id });
