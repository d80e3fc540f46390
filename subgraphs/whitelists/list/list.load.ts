import type { EntityManager } from '@mikro-orm/core';
import { defineLoader, groupByKey } from '@hub/shared/subgraph/loader.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { ListMember, ListVersion, type ListKind } from './list.entity.ts';

/** The version of a list in effect on a day: the newest that has taken effect. */
export async function listInEffect(em: EntityManager, kind: ListKind, day: string): Promise<ListVersion | null> {
  return em.findOne(ListVersion, { kind, effectiveFrom: { $lte: day } }, { orderBy: { version: 'desc' } });
}

export const membersOfList = defineLoader(async ({ em }, ids: readonly string[]) => {
  const rows = await em.find(ListMember, { listVersionId: { $in: [...ids] } }, { orderBy: { memberId: 'asc' } });
  return groupByKey(ids, rows, (row) => row.listVersionId);
});

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
