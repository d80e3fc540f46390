import type { CommandContext } from '@hub/shared/command/context.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { listInEffect } from '../list-version/list-version.load.ts';
import { ListMember, ListVersion, type ListKind } from '../list-version/list-version.entity.ts';
import { lockNewest } from '../list-version/publish-list.ts';
import { publisherOf } from '../list-version/publishers.ts';
import { requireListed } from '../list-version/require-listed.ts';

/**
 * The versions that bind now and later, without which one is removed. The list is locked until commit. Throws
 * INSTITUTION_NOT_LISTED, DRUG_NOT_LISTED or IMPORTER_NOT_LISTED for what none of them contains.
 */
export async function requireOnList(context: CommandContext, kind: ListKind, memberId: string): Promise<ListVersion[]> {
  const { versions, isMember } = await versionsWith(context, kind, memberId);
  if (!isMember) await requireListed(context.em, kind, [memberId], dayOf(context.now));
  return versions;
}

/** The versions that bind now and later, and whether any of them contains one. The list is locked until commit. */
export async function versionsWith(
  context: CommandContext,
  kind: ListKind,
  memberId: string,
): Promise<{ versions: ListVersion[]; isMember: boolean }> {
  const { em, now } = context;
  await lockNewest(context, kind, publisherOf[kind]);
  const versions = await bindingVersions(context, kind, dayOf(now));
  const ids = versions.map(({ id }) => id);
  return { versions, isMember: (await em.count(ListMember, { memberId, listVersionId: { $in: ids } })) > 0 };
}

/** The version in effect, and those that will take its place: of several for one day, the last. */
async function bindingVersions({ em }: CommandContext, kind: ListKind, today: string): Promise<ListVersion[]> {
  const current = await listInEffect(em, kind, today);
  const pending = { kind, effectiveFrom: { $gt: today }, version: { $gt: current?.version ?? 0 } } as const;
  const later = await em.find(ListVersion, pending, { orderBy: { version: 'asc' } });
  const lastOfDay = new Map(later.map((version) => [version.effectiveFrom, version]));
  return [...(current ? [current] : []), ...lastOfDay.values()];
}
