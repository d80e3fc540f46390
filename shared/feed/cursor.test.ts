import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { appendFacts } from './append.ts';
import { encodeCursor, resolveCursor, type LogPlace } from './cursor.ts';
import { FeedLog } from './feed-log.ts';

describe.each(databases)('a cursor on %s', (dialect) => {
  let agency: TestAgency;
  let epoch: string;
  let ids: string[];

  beforeAll(async () => {
    agency = await startTestAgency(dialect);
    const facts = [1, 2, 3].map((number) => ({ type: 'Happened', subject: `${number}`, data: {} }));
    await inTransaction(agency.database, (em) => appendFacts(em, facts, testClock()));
    const { events } = await agency.agency.feed.pull(0, 10);
    ids = events.map(({ id }) => id);
    ({ epoch } = await agency.agency.feed.head());
  });
  afterAll(() => agency.close());

  const resolve = (cursor: string | null | undefined) => resolveCursor(agency.agency.feed, cursor);

  /** The place after the event at a position. */
  const placeAt = (position: number): LogPlace => ({ position, eventId: ids[position - 1] ?? null });

  test('resolves to its place, and is opaque to its holder', async () => {
    for (const after of [0, 1, 3].map(placeAt)) {
      const cursor = encodeCursor(epoch, after);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(await resolve(cursor)).toEqual({ epoch, after });
    }
  });

  test('in the old format, with the epoch instead of an event id, still resolves to its place', async () => {
    for (const position of [1, 3]) {
      const cursor = encodeCursor(epoch, { position, eventId: null });
      expect(await resolve(cursor)).toEqual({ epoch, after: placeAt(position) });
    }
  });

  test('if omitted, means the first event', async () => {
    expect(await resolve(undefined)).toEqual({ epoch, after: placeAt(0) });
    expect(await resolve(null)).toEqual({ epoch, after: placeAt(0) });
  });

  test.each([
    ['of another log', 1, null],
    ['of another log, from before its first event', 0, null],
    ['of an event that this log does not have', 1, newId()],
    ['of an event at another position', 1, 2],
    ['from beyond the end of this log', 4, newId()],
  ])('%s is refused as expired', async (_, position, name) => {
    const eventId = typeof name === 'number' ? ids[name - 1]! : name;
    const cursor = encodeCursor(crypto.randomUUID(), { position, eventId });
    await expect(resolve(cursor)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED', params: { cursor } });
  });

  test('with this log’s epoch but beyond its end is refused as expired', async () => {
    const cursor = encodeCursor(epoch, { position: 4, eventId: null });
    await expect(resolve(cursor)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED', params: { cursor } });
  });

  test('of an event that survived a restore from a backup resolves to it, even in a new epoch', async () => {
    const cursor = encodeCursor(epoch, placeAt(2));
    const { epoch: next } = await inTransaction(agency.database, (em) => FeedLog.beginEpoch(em));
    expect(await resolve(cursor)).toEqual({ epoch: next, after: placeAt(2) });
    await expect(resolve(encodeCursor(epoch, { position: 2, eventId: null }))).rejects.toMatchObject({
      code: 'CURSOR_EXPIRED',
    });
    epoch = next;
  });

  test('that this hub never issued is refused as invalid', async () => {
    const text = (plain: string) => Buffer.from(plain).toString('base64url');
    const garbage = ['', '5', 'garbage', text(`${epoch}:`), text(`${epoch}:-1`), text(`${epoch}:1.5`), text(':1')];
    garbage.push(text(`${epoch}:${'1'.repeat(17)}`));
    for (const cursor of garbage) {
      await expect(resolve(cursor)).rejects.toMatchObject({ code: 'CURSOR_INVALID', params: { cursor } });
    }
  });
});
