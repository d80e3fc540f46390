import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setTimeout as delay } from 'node:timers/promises';
import { inTransaction } from '../database/transaction.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { appendFacts } from './append.ts';
import { FeedLog } from './feed-log.ts';

const fact = (subject: string) => ({ type: 'Happened', subject, data: {} });

describe.each(databases)('two concurrent appends, on %s', (dialect) => {
  let agency: TestAgency;
  let readAsAnotherProcess: () => Promise<string[]>;
  let closeReader: () => Promise<void>;

  beforeEach(async () => {
    agency = await startTestAgency(dialect);
    const reader = await agency.openAgain();
    const log = new FeedLog('agency', reader);
    readAsAnotherProcess = async () => {
      const { events } = await log.pull(0, 10);
      return events.map(({ position, subject }) => `${position} ${subject}`);
    };
    closeReader = () => reader.close();
  });
  afterEach(async () => {
    await closeReader();
    await agency.close();
  });

  /** A appends and stays open until `end` settles; B appends meanwhile. */
  const interleave = () => {
    const hasAppended = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const a = inTransaction(agency.database, async (em) => {
      await appendFacts(em, [fact('A')], testClock());
      hasAppended.resolve();
      await end.promise;
    });
    const b = hasAppended.promise.then(() =>
      inTransaction(agency.database, (em) => appendFacts(em, [fact('B')], testClock())),
    );
    return { a, b, hasAppended: hasAppended.promise, end };
  };

  test('become visible in the order of their positions, never the second before the first', async () => {
    const { a, b, hasAppended, end } = interleave();
    await hasAppended;
    const seen = new Set<string>();
    for (let read = 0; read < 20; read += 1) {
      for (const each of await readAsAnotherProcess()) seen.add(each);
      await delay(5);
    }
    expect([...seen]).toEqual([]);
    end.resolve();
    await Promise.all([a, b]);
    expect(await readAsAnotherProcess()).toEqual(['1 A', '2 B']);
  });

  test('leave no gap if the first is rolled back', async () => {
    const { a, b, hasAppended, end } = interleave();
    await hasAppended;
    end.reject(new Error('undo'));
    await expect(a).rejects.toThrow('undo');
    expect(await b).toBe(1);
    expect(await readAsAnotherProcess()).toEqual(['1 B']);
  });
});

describe.each(databases)('a log on %s', (dialect) => {
  test('is read after a position, up to a limit, with its head', async () => {
    const { agency, database, close } = await startTestAgency(dialect);
    const facts = Array.from({ length: 7 }, (_, index) => fact(`subject ${index + 1}`));
    const now = new Date('2024-02-29T16:00:00.123Z');
    await inTransaction(database, (em) => appendFacts(em, facts, now));
    const { feed } = agency;
    const read = async (after: number, limit: number) => {
      const { head, events } = await feed.pull(after, limit);
      return { head, positions: events.map(({ position }) => position) };
    };
    expect(await read(0, 3)).toEqual({ head: 7, positions: [1, 2, 3] });
    expect(await read(3, 100)).toEqual({ head: 7, positions: [4, 5, 6, 7] });
    expect(await read(7, 100)).toEqual({ head: 7, positions: [] });
    expect(await read(9, 100)).toEqual({ head: 7, positions: [] });
    const [seventh] = (await feed.pull(6, 1)).events;
    expect(await feed.head()).toEqual({ epoch: expect.any(String), position: 7, eventId: seventh!.id });
    const [event] = (await feed.pull(4, 1)).events;
    expect(event).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      source: '/hub/agency',
      type: 'Happened',
      subject: 'subject 5',
      time: '2024-02-29T16:00:00.123Z',
      datacontenttype: 'application/json',
      position: 5,
      data: {},
    });
    await close();
  });
});
