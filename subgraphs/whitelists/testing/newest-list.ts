import type { EntityManager } from '@mikro-orm/core';
import { ListMember, ListVersion, type ListKind } from '../list-version/list-version.entity.ts';

/** The number of the newest version of a list, which the next one follows; 0 if there is none. */
export async function newestVersion(em: EntityManager, kind: ListKind): Promise<number> {
  const newest = await em.findOne(ListVersion, { kind }, { orderBy: { version: 'desc' } });
  return newest?.version ?? 0;
}

/** What the next drug list follows and keeps. */
export async function newestDrugList(em: EntityManager) {
  const base = await newestVersion(em, 'DRUG');
  const newest = await em.findOne(ListVersion, { kind: 'DRUG', version: base });
  const members = newest ? await em.find(ListMember, { listVersionId: newest.id }) : [];
  const entries = members.map(({ memberId: drugId, institutionIds, justification }) => {
    return { drugId, institutionIds, justification };
  });
  return { base, entries };
}
