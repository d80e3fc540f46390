import type { EntityManager, InferEntity } from '@mikro-orm/core';
import type { FeedPage } from './feed-log.ts';
import { FeedInbox, FeedLostEvent } from './feed.entity.ts';

/** An applied event that its log does not have. */
export type LostEvent = InferEntity<typeof FeedInbox>;

/** Applied events that the log no longer has, in the order in which they were applied. */
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

/** Moves lost events from the inbox, whose positions the log's own events take, into a permanent record. */
export async function recordLostEvents(em: EntityManager, lost: readonly LostEvent[], now: Date): Promise<void> {
  for (const { upstream, position, eventId, type, subject, appliedAt } of lost) {
    await em.nativeDelete(FeedInbox, { upstream, position });
    await em.upsert(FeedLostEvent, { upstream, position, eventId, type, subject, appliedAt, removedAt: now });
  }
}

function appliedBetween(em: EntityManager, upstream: string, position: { $gt: number; $lte?: number }) {
  return em.find(FeedInbox, { upstream, position }, { orderBy: { position: 'asc' }, disableIdentityMap: true });
}
