import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { appendFacts } from './append.ts';
import { CursorSeal, newSealKey } from './cursor-seal.ts';
import { resolveCursor, type LogPlace } from './cursor.ts';
import { FeedHead } from './feed.entity.ts';
import { FeedLog } from './feed-log.ts';

const plain = (text: string) => Buffer.from(text).toString('base64url');

describe.each(databases)('a cursor on %s', (dialect) => {
  let agency: TestAgency;
  let epoch: string;
  let ids: string[];
  let seal: CursorSeal;

  beforeAll(async () => {
    agency = await startTestAgency(dialect);
    const facts = [1, 2, 3].map((number) => ({ type: 'Happened', subject: `${number}`, data: {} }));
    await inTransaction(agency.database, (em) => appendFacts(em, facts, testClock()));
    const { events } = await agency.agency.feed.pull(0, 10);
    ids = events.map(({ id }) => id);
    ({ epoch } = await agency.agency.feed.head());
    seal = await agency.agency.feed.seal();
  });
  afterAll(() => agency.close());

  const resolve = (cursor: string | null | undefined) => resolveCursor(agency.agency.feed, cursor);
  /** The place after the event at a position. */
  const placeAt = (position: number): LogPlace => ({ position, eventId: ids[position - 1] ?? null });
  const nameAt = (position: number) => ({ position, name: ids[position - 1] ?? epoch });

  test.each(['ofEvent', 'ofHeartbeat'] as const)('%s resolves to its place', async (kind) => {
    for (const position of [0, 1, 3]) expect(await resolve(seal[kind](nameAt(position)))).toEqual(placeAt(position));
  });

  test('from before cursors were sealed still resolves to its place', async () => {
    for (const position of [0, 1, 3]) {
      const { name } = nameAt(position);
      expect(await resolve(plain(`${name}:${position}`))).toEqual(placeAt(position));
    }
  });

  test('if omitted, means the first event', async () => {
    expect(await resolve(undefined)).toEqual(placeAt(0));
    expect(await resolve(null)).toEqual(placeAt(0));
  });

  test.each([
    ['of another log, from before its first event', 0, newId()],
    ['of an event that this log does not have', 1, newId()],
    ['of an event at another position', 1, 2],
    ['from beyond the end of this log', 4, newId()],
  ])('%s is refused as expired', async (_, position, name) => {
    const place = { position, name: typeof name === 'number' ? ids[name - 1]! : name };
    for (const cursor of [seal.ofEvent(place), plain(`${place.name}:${position}`)])
      await expect(resolve(cursor)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED', params: { cursor } });
  });

  test('that another log has sealed is refused as expired', async () => {
    const cursor = new CursorSeal(newSealKey()).ofEvent(nameAt(1));
    await expect(resolve(cursor)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED', params: { cursor } });
  });

  test('with the id of the log does not tell how long the log is', async () => {
    for (const position of [1, 3, 4])
      await expect(resolve(plain(`${epoch}:${position}`))).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
  });

  test('of an event that survived a restore from a backup resolves to it, even in a new epoch', async () => {
    const cursor = seal.ofEvent(nameAt(2));
    const before = nameAt(0);
    ({ epoch } = await inTransaction(agency.database, (em) => FeedLog.beginEpoch(em)));
    expect(await resolve(cursor)).toEqual(placeAt(2));
    await expect(resolve(seal.ofEvent(before))).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
  });

  test('resolves in every process of the agency, and after a restart', async () => {
    await inTransaction(agency.database, (em) => FeedLog.begin(em));
    const another = new FeedLog('agency', await agency.openAgain());
    expect(await resolveCursor(another, seal.ofEvent(nameAt(2)))).toEqual(placeAt(2));
  });

  test('is sealed with a key that a log without one gets at the start', async () => {
    const em = agency.database.orm.em.fork();
    const keys: unknown[] = [];
    for (let start = 0; start < 2; start += 1) {
      await em.nativeUpdate(FeedHead, { id: 1 }, { sealKey: null });
      await inTransaction(agency.database, (own) => FeedLog.begin(own));
      keys.push((await em.findOneOrFail(FeedHead, { id: 1 }, { refresh: true })).sealKey);
    }
    expect(keys).toEqual([expect.stringMatching(/^[\w-]{86}$/), expect.stringMatching(/^[\w-]{86}$/)]);
    expect(keys[0]).not.toBe(keys[1]);
  });

  test('that this hub never issued is refused as invalid', async () => {
    const garbage = ['', '5', 'garbage', `${'a'.repeat(63)}=`, 'a'.repeat(65), plain(`${epoch}:`), plain(':1')];
    garbage.push(plain(`${epoch}:-1`), plain(`${epoch}:1.5`), plain(`${epoch}:${'1'.repeat(17)}`));
    for (const cursor of garbage) {
      await expect(resolve(cursor)).rejects.toMatchObject({ code: 'CURSOR_INVALID', params: { cursor } });
    }
  });
});
