import type { EntityManager, InferEntity } from '@mikro-orm/core';
import type { FeedPage } from './feed-log.ts';
import { FeedInbox, FeedLostEvent } from './feed.entity.ts';

/** An event that was applied, and that the log it came from does not have. */
export type LostEvent = InferEntity<typeof FeedInbox>;

/** What was applied of a log and is not in it any more, in the order in which it was applied. */
export async function findLostEvents(
  em: EntityManager,
  upstream: string,
  pages: AsyncIterable<FeedPage>,
): Promise<LostEvent[]> {
  const lost: LostEvent[] = [];
  let read = 0;
  for await (const { events } of pages) {
    const last = events.at(-1)?.position ?? read;
    const applied = await appliedBetween(em, upstream, { $gt: read, $lte: last });
    const ids = new Map(events.map(({ position, id }) => [position, id]));
    lost.push(...applied.filter(({ position, eventId }) => ids.get(position) !== eventId));
    read = last;
  }
  return [...lost, ...(await appliedBetween(em, upstream, { $gt: read }))];
}

/** Moves lost events out of the inbox, whose places the log's own events take, and keeps them on record. */
export async function recordLostEvents(em: EntityManager, lost: readonly LostEvent[], now: Date): Promise<void> {
  for (const { upstream, position, eventId, type, subject, appliedAt } of lost) {
    await em.nativeDelete(FeedInbox, { upstream, position });
    await em.upsert(FeedLostEvent, { upstream, position, eventId, type, subject, appliedAt, removedAt: now });
  }
}

function appliedBetween(em: EntityManager, upstream: string, position: { $gt: number; $lte?: number }) {
  return em.find(FeedInbox, { upstream, position }, { orderBy: { position: 'asc' }, disableIdentityMap: true });
}
