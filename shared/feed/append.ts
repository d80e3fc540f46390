import { newId } from '../id/new-id.ts';
import { raw, type EntityManager } from '@mikro-orm/core';
import { FeedEvent, FeedHead } from './feed.entity.ts';

/** A fact that a command wants to publish. */
export interface Fact {
  /** Past tense, for example `StockReleased`. */
  type: string;
  /** The id of the thing that the fact is about. */
  subject: string;
  data: unknown;
}

/**
 * Appends facts inside the transaction that makes them true, and returns the position of the last; 0 where there is
 * none. The update locks the head row until commit, so the next transaction numbers its facts only when these are
 * visible or gone: positions follow the order of commits and have no gap.
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
