import { raw } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { rowsFor, visible, type RowFilter } from '@hub/shared/access/room.ts';
import { defineLoader, groupByKey, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { Deliberation, DraftEntry, ListDraft, MemberOpinion } from '../list-draft/list-draft.entity.ts';
import { ListingApplication, ReviewOpinion } from './listing-application.entity.ts';
import { rooms } from '../rooms.ts';

/** Applications that the caller reads: by its room, or as a member those in a draft. */
export function visibleApplications(principal: Principal | undefined): RowFilter {
  if (rowsFor(rooms.applications, principal) || !rowsFor(rooms.drafts, principal))
    return visible(rooms.applications, principal);
  const inDraft = (row: string) => `exists (select 1 from draft_entry d where d.application_id = ${row}.id)`;
  return { [raw(inDraft)]: [] };
}

/** Rows whose procedure is in a state. */
export function inState(state: string | null | undefined): object {
  if (!state) return {};
  const condition = (row: string) => `exists (select 1 from procedure_case c where c.id = ${row}.id and c.state = ?)`;
  return { [raw(condition, [state])]: [] };
}

export const applicationById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(ListingApplication, { $and: [visibleApplications(principal), { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, ({ id }) => id);
});

export const draftById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(ListDraft, { $and: [visible(rooms.drafts, principal), { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, ({ id }) => id);
});

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

/** The application that a command was about. */
export const applicationOfResult = ({ applicationId: id }: { applicationId: string }, { em }: RequestContext) =>
  em.findOneOrFail(ListingApplication, { id });

/** The draft that a command was about. */
export const draftOfResult = ({ draftId: id }: { draftId: string }, { em }: RequestContext) =>
  em.findOneOrFail(ListDraft, { id });
