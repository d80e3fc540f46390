import { newId } from '../id/new-id.ts';
import { raw, type EntityManager } from '@mikro-orm/core';
import { FeedEvent, FeedHead } from './feed.entity.ts';

/** A fact that a command wants to publish. */
export interface Fact {
  /** Past tense, for example `StockReleased`. */
  type: string;
  /** The id of what the fact is about. */
  subject: string;
  data: unknown;
}

/**
 * Appends facts in the current transaction and returns the position of the last; 0 if there are none. The update locks
 * the head row until commit, so the next transaction numbers its facts only once these are visible or rolled back:
 * positions follow commit order, without a gap.
 */
export async function appendFacts(em: EntityManager, facts: readonly Fact[], now: Date): Promise<number> {
  if (facts.length === 0) return 0;
  const ids = facts.map(() => newId());
  await em.nativeUpdate(FeedHead, { id: 1 }, { position: raw('position + ?', [facts.length]), eventId: ids.at(-1)! });
  const head = await em.findOneOrFail(FeedHead, { id: 1 }, { disableIdentityMap: true });
  const first = head.position - facts.length + 1;
  await em.insertMany(
    FeedEvent,
    facts.map((fact, index) => ({
      position: first + index,
      id: ids[index]!,
      type: fact.type,
      subject: fact.subject,
      time: now,
      data: fact.data,
    })),
  );
  return head.position;
}
