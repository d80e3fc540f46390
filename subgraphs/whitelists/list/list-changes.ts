import type { EntityManager } from '@mikro-orm/core';
import { endOfDay, startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { ListMember, ListVersion, type ListKind } from './list.entity.ts';

export type ListChangeKind = 'ADDED' | 'REMOVED' | 'CHANGED';

/** What a version changed about one entry. */
export interface ListChange {
  version: ListVersion;
  member: ListMember;
  change: ListChangeKind;
}

/**
 * What came into force from one day to another, in the order of the versions: each is compared with the one that bound
 * before it.
 */
export async function listChanges(
  em: EntityManager,
  kind: ListKind,
  { from, until }: { from: string; until: string },
): Promise<ListChange[]> {
  const all = await em.find(
    ListVersion,
    { kind, inForceFrom: { $lte: endOfDay(until) } },
    { orderBy: { version: 'asc' } },
  );
  // A version binds only until the next that is in force, so never if a later one came into force before it or with it.
  const binding = all.filter(
    ({ version, inForceFrom }) => !all.some((later) => later.version > version && later.inForceFrom <= inForceFrom),
  );
  const changes: ListChange[] = [];
  let before = new Map<string, ListMember>();
  for (const version of binding) {
    const rows = await em.find(ListMember, { listVersionId: version.id }, { orderBy: { memberId: 'asc' } });
    const after = new Map(rows.map((row) => [row.memberId, row]));
    if (version.inForceFrom >= startOfDay(from))
      changes.push(...between(before, after).map((each) => ({ version, ...each })));
    before = after;
  }
  return changes;
}

function between(before: ReadonlyMap<string, ListMember>, after: ReadonlyMap<string, ListMember>) {
  const isChanged = (member: ListMember) =>
    before.get(member.memberId)!.institutionIds.join() !== member.institutionIds.join();
  return [
    ...[...after.values()].flatMap((member): Omit<ListChange, 'version'>[] => {
      if (!before.has(member.memberId)) return [{ member, change: 'ADDED' }];
      return isChanged(member) ? [{ member, change: 'CHANGED' }] : [];
    }),
    ...[...before.values()]
      .filter(({ memberId }) => !after.has(memberId))
      .map((member): Omit<ListChange, 'version'> => ({ member, change: 'REMOVED' })),
  ];
}
