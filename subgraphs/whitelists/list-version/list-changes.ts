import type { EntityManager } from '@mikro-orm/core';
import { endOfDay, startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { ListMember, ListVersion, type ListKind } from './list-version.entity.ts';
import { listAt } from './list-version.load.ts';

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
  const [start, end] = [startOfDay(from), endOfDay(until)];
  const bound = await listAt(em, kind, new Date(start.getTime() - 1));
  const later = await em.find(
    ListVersion,
    { kind, inForceFrom: { $gte: start, $lte: end }, version: { $gt: bound?.version ?? 0 } },
    { orderBy: { version: 'asc' } },
  );
  // A version binds only until the next that is in force, so never if a later one came into force before it or with it.
  const binding = later.filter(
    ({ version, inForceFrom }) => !later.some((other) => other.version > version && other.inForceFrom <= inForceFrom),
  );
  const ids = [...(bound ? [bound] : []), ...binding].map(({ id }) => id);
  const rows = await em.find(ListMember, { listVersionId: { $in: ids } }, { orderBy: { memberId: 'asc' } });
  const members = Map.groupBy(rows, ({ listVersionId }) => listVersionId);
  const membersOf = (version: ListVersion | null) =>
    new Map((members.get(version?.id ?? '') ?? []).map((row) => [row.memberId, row]));
  return binding.flatMap((version, at) =>
    between(membersOf(binding[at - 1] ?? bound), membersOf(version)).map((each) => ({ version, ...each })),
  );
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
