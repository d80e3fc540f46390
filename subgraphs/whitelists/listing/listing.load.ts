import { defineLoader, groupByKey, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { Deliberation, DraftEntry, MemberOpinion } from './list-draft.entity.ts';
import { ReviewOpinion } from './listing-application.entity.ts';

export const opinionsOfApplication = defineLoader(async ({ em }, ids: readonly string[]) => {
  const rows = await em.find(ReviewOpinion, { applicationId: { $in: [...ids] } }, { orderBy: { agency: 'asc' } });
  return groupByKey(ids, rows, ({ applicationId }) => applicationId);
});

export const entriesOfDraft = defineLoader(async ({ em }, ids: readonly string[]) => {
  const rows = await em.find(DraftEntry, { draftId: { $in: [...ids] } }, { orderBy: { applicationId: 'asc' } });
  return groupByKey(ids, rows, ({ draftId }) => draftId);
});

export const deliberationOfDraft = defineLoader(async ({ em }, ids: readonly string[]) =>
  inKeyOrder(ids, await em.find(Deliberation, { draftId: { $in: [...ids] } }), ({ draftId }) => draftId),
);

export const membersOfDeliberation = defineLoader(async ({ em }, ids: readonly string[]) => {
  const rows = await em.find(MemberOpinion, { draftId: { $in: [...ids] } }, { orderBy: { agency: 'asc' } });
  return groupByKey(ids, rows, ({ draftId }) => draftId);
});
