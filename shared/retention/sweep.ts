import type { EntityManager } from '@mikro-orm/core';
import type { Agency } from '../command/agency.ts';
import { IdempotencyRecord } from '../command/idempotency.entity.ts';
import { inTransaction } from '../database/transaction.ts';
import { FeedCursor, FeedInbox } from '../feed/feed.entity.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** A request repeated within this time gets its stored result; after that it may be executed again. */
const answersKeptMs = 90 * dayMs;
/** How long the inbox records which facts of other agencies were applied, and when. */
const inboxKeptMs = 400 * dayMs;

/** Rows deleted per transaction, few enough that no command waits long. */
export const maxBatch = 200;

type Swept = Pick<Agency, 'database' | 'clock'>;

/** Deletes one batch of each kind of expired row; returns whether there may be more. */
export async function sweepBatch({ database, clock }: Swept): Promise<boolean> {
  const now = clock().getTime();
  const removed = await inTransaction(database, async (em) => [
    await sweepAnswers(em, new Date(now - answersKeptMs)),
    ...(await sweepInbox(em, new Date(now - inboxKeptMs))),
  ]);
  return removed.includes(maxBatch);
}

async function sweepAnswers(em: EntityManager, before: Date): Promise<number> {
  const old = await em.find(
    IdempotencyRecord,
    { at: { $lt: before } },
    { fields: ['organisation', 'command', 'key'], orderBy: { at: 'asc' }, limit: maxBatch, disableIdentityMap: true },
  );
  if (old.length === 0) return 0;
  const keys = old.map(({ organisation, command, key }) => ({ organisation, command, key }));
  return em.nativeDelete(IdempotencyRecord, { $or: keys });
}

/** The last applied fact of each log stays: a follower recognises the log by it. */
async function sweepInbox(em: EntityManager, before: Date): Promise<number[]> {
  const removed: number[] = [];
  for (const { upstream } of await em.find(FeedCursor, {}, { orderBy: { upstream: 'asc' } })) {
    const [last] = await em.find(FeedInbox, { upstream }, { orderBy: { position: 'desc' }, limit: 1 });
    if (!last) continue;
    const old = await em.find(
      FeedInbox,
      { upstream, position: { $lt: last.position }, appliedAt: { $lt: before } },
      { orderBy: { appliedAt: 'asc' }, limit: maxBatch },
    );
    const positions = old.map(({ position }) => position);
    if (old.length > 0) removed.push(await em.nativeDelete(FeedInbox, { upstream, position: { $in: positions } }));
  }
  return removed;
}
