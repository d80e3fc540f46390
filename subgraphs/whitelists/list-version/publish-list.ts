import { LockMode } from '@mikro-orm/core';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import type { DataOf } from '@hub/shared/feed/event.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { addDays } from '@hub/shared/time/day.ts';
import { startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { badInput, refuse } from '../refusals.ts';
import { Agency } from '../agency/agency.entity.ts';
import { ListPublished } from '../published/events.ts';
import { ListMember, ListVersion, type ListKind } from './list-version.entity.ts';

export interface Publication {
  kind: ListKind;
  effectiveFrom: string;
  publishedBy: string;
  members: DataOf<typeof ListPublished>['members'];
  /** Why drugs of excluded classes are on it, by drug (D36). */
  justifications?: ReadonlyMap<string, string>;
  reason?: string;
  draftId?: string;
  signedCaseId?: string;
}

/** Writes and publishes the next version of a list; earlier versions stay unchanged. */
export async function publishList(context: CommandContext, publication: Publication): Promise<string> {
  const { em, now } = context;
  const { kind, effectiveFrom, publishedBy, members, reason = null, draftId = null, signedCaseId = null } = publication;
  const newest = await lockNewest(context, kind, publishedBy);
  const id = newId();
  const version = (newest?.version ?? 0) + 1;
  const firstDay = startOfDay(effectiveFrom);
  const inForceFrom = firstDay < now ? now : firstDay;
  const row = { id, kind, version, effectiveFrom, publishedAt: now, publishedBy, inForceFrom, reason, draftId };
  await em.insert(ListVersion, { ...row, signedCaseId });
  const rows = members.map(({ memberId, institutionIds }) => {
    const justification = publication.justifications?.get(memberId) ?? null;
    return { listVersionId: id, memberId, institutionIds, justification };
  });
  await insertRows(em, ListMember, rows);
  context.publish(ListPublished, id, { listVersionId: id, kind, version, effectiveFrom, members });
  return id;
}

/**
 * The newest version of a list, published or still to take effect; null if there is none. The publisher's row is locked
 * until commit, so that versions are assigned one after the other.
 */
export async function lockNewest(
  { em }: CommandContext,
  kind: ListKind,
  publisher: string,
): Promise<ListVersion | null> {
  await em.findOne(Agency, { code: publisher }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return em.findOne(ListVersion, { kind }, { orderBy: { version: 'desc' } });
}

/** Throws BASE_CHANGED unless the version that the publisher has read is the newest: another one came first. */
export function requireBase(newest: ListVersion | null, base: number): void {
  const version = newest?.version ?? 0;
  if (base !== version) throw refuse('BASE_CHANGED', { base, newest: version });
}

/** A version that takes effect later than this would keep all others from being published before it. */
const maxAheadDays = 366;

/** Throws BAD_INPUT if a version of that first day would never take effect, since a later one does, or is too far ahead. */
export function requireFirstDay(newest: ListVersion | null, effectiveFrom: string, today: string): void {
  const latest = addDays(today, maxAheadDays);
  if (effectiveFrom > latest) throw badInput('effectiveFrom', 'AFTER', { latest });
  if (newest && effectiveFrom < newest.effectiveFrom)
    throw badInput('effectiveFrom', 'BEFORE', { earliest: newest.effectiveFrom });
}
