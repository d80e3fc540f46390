import { raw } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { rowsFor, visible, type RowFilter } from '@hub/shared/access/room.ts';
import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { ListDraft } from './list-draft.entity.ts';
import { ListingApplication } from './listing-application.entity.ts';
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
