import type { EntityManager } from '@mikro-orm/core';
import { ascending, descending, findPage, type Page, type PageArgs } from '@hub/shared/paging/find-page.ts';
import { defineLoader } from '@hub/shared/subgraph/loader.ts';
import { everyone, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { endOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { ListMember, ListVersion, type ListKind } from './list-version.entity.ts';

/** The version of a list that bound at an instant: the newest that was in force. The answer never changes (D33). */
export async function listAt(em: EntityManager, kind: ListKind, at: Date): Promise<ListVersion | null> {
  return em.findOne(ListVersion, { kind, inForceFrom: { $lte: at } }, { orderBy: { version: 'desc' } });
}

/** The version of a list that bound at the end of a day. */
export async function listInEffect(em: EntityManager, kind: ListKind, day: string): Promise<ListVersion | null> {
  return listAt(em, kind, endOfDay(day));
}

export const listById = rowByKey(ListVersion, everyone);
export const membersOfList = rowsByKey(ListMember, everyone, 'listVersionId', 'memberId');

const byVersion = { NEWEST_FIRST: descending('version'), OLDEST_FIRST: ascending('version') };

/** A page of the versions of one list. */
export const pageOfVersions = (
  { em }: RequestContext,
  kind: ListKind,
  page: PageArgs<keyof typeof byVersion>,
): Promise<Page<ListVersion>> => findPage(em, ListVersion, { visible: { kind } }, page, byVersion);

/** The members of the list in effect today, by id. */
export const listedToday = defineLoader(async ({ em, agency }, kinds: readonly ListKind[]) =>
  Promise.all(
    kinds.map(async (kind) => {
      const list = await listInEffect(em, kind, dayOf(agency.clock()));
      const members = list ? await em.find(ListMember, { listVersionId: list.id }) : [];
      return new Map(members.map((member) => [member.memberId, member]));
    }),
  ),
);

/** The list that a command published. */
export const listOfResult = ({ listVersionId: id }: { listVersionId: string }, { em }: RequestContext) =>
  em.findOneOrFail(ListVersion, { id });
