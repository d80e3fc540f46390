import { newId } from '../id/new-id.ts';
import type { EntityManager } from '@mikro-orm/core';
import { insertRows } from '../database/insert-rows.ts';
import { updateCount } from '../database/statement.ts';
import { FeedEvent } from './feed.entity.ts';

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
  const last = (await updateCount(em, {
    table: 'feed_head',
    column: 'position',
    becomes: 'position + ?',
    further: ['event_id = ?'],
    values: [facts.length, ids.at(-1)!],
    key: { id: 1 },
  }))!;
  const first = last - facts.length + 1;
  await insertRows(
    em,
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
  return last;
}
