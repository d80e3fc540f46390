import { raw, type FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { ListDraft } from './list-draft.entity.ts';
import { ListingApplication } from './listing-application.entity.ts';
import { members } from './rules/list-deliberation.ts';

const nothing = { id: { $in: [] as string[] } };

function isMember(principal: Principal | undefined): boolean {
  const { kind, id } = principal?.organisation ?? {};
  return kind === 'AGENCY' && (members as readonly string[]).includes(id!);
}

/** BJHC sees all applications, the other members those in a draft, an institution its own. */
export function visibleApplications(principal: Principal | undefined): FilterQuery<ListingApplication> {
  const { kind, id } = principal?.organisation ?? {};
  if (kind === 'INSTITUTION') return { applicantId: id! };
  if (!isMember(principal)) return nothing;
  if (id === 'BJHC') return {};
  const inDraft = (row: string) => `exists (select 1 from draft_entry d where d.application_id = ${row}.id)`;
  return { [raw(inDraft)]: [] };
}

/** The six members see draft lists. */
export function visibleDrafts(principal: Principal | undefined): FilterQuery<ListDraft> {
  return isMember(principal) ? {} : nothing;
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
  const rows = await em.find(ListDraft, { $and: [visibleDrafts(principal), { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, ({ id }) => id);
});
