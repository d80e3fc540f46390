import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { startNoteAgencies, type NoteAgencies } from '../testing/followed-notes.ts';
import { onNoteWritten } from '../testing/note-copy.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { FeedLog } from './feed-log.ts';
import { FeedCursor, FeedEvent, FeedHead } from './feed.entity.ts';
import { Follower } from './follower.ts';

describe.each(databases)('a cursor that an older release stored without an event id, on %s,', (dialect) => {
  let agencies: NoteAgencies;
  const upstreamTables = () => agencies.upstream.database.orm.em.fork();
  const ownTables = () => agencies.downstream.database.orm.em.fork();
  const key = { upstream: 'upstream' };

  beforeEach(async () => {
    agencies = await startNoteAgencies(dialect);
    await agencies.write('a', 'b');
    const older = new Follower({
      ...key,
      source: agencies.transport.source('upstream'),
      reactions: [onNoteWritten('upstream')],
      database: agencies.downstream.database,
      clock: testClock,
      log: pino({ level: 'silent' }),
    });
    await older.catchUp();
    await ownTables().nativeUpdate(FeedCursor, key, { eventId: null });
  });
  afterEach(() => agencies.close());

  test('continues in the same log, and has an event id from then on', async () => {
    await agencies.write('c');
    await agencies.follower.catchUp();
    expect(await agencies.followed()).toEqual({ position: 3, inbox: [1, 2, 3], copies: ['a ×1', 'b ×1', 'c ×1'] });
    const { eventId } = await agencies.upstream.agency.feed.head();
    expect(await ownTables().findOneOrFail(FeedCursor, key)).toMatchObject({ eventId });
  });

  test('does not continue in a log of another epoch', async () => {
    await inTransaction(agencies.upstream.database, (em) => FeedLog.beginEpoch(em));
    await agencies.write('c');
    await expect(agencies.follower.catchUp()).rejects.toMatchObject({ code: 'UPSTREAM_REWRITTEN' });
    expect(await agencies.followed()).toEqual({ position: 2, inbox: [1, 2], copies: ['a ×1', 'b ×1'] });
  });

  test('does not continue in a log that ends before it', async () => {
    await upstreamTables().nativeDelete(FeedEvent, { position: 2 });
    const { id: eventId } = await upstreamTables().findOneOrFail(FeedEvent, { position: 1 });
    await upstreamTables().nativeUpdate(FeedHead, { id: 1 }, { position: 1, eventId });
    await expect(agencies.follower.catchUp()).rejects.toMatchObject({ code: 'UPSTREAM_REWRITTEN' });
  });
});
