import { raw } from '@mikro-orm/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Counter, newCounters, takeOne, type CounterDatabase } from '../testing/counters.ts';
import { databases } from '../testing/test-databases.ts';
import { deadlock } from '../testing/deadlock.ts';
import { inTransaction } from './transaction.ts';

describe.each(databases)('a transaction on %s', (dialect) => {
  let counters: CounterDatabase;

  beforeEach(async () => {
    counters = await newCounters(dialect);
  });
  afterEach(() => counters.close());

  test('50 concurrent attempts take exactly the 20 available', async () => {
    const taken = await Promise.all(
      Array.from({ length: 50 }, () =>
        inTransaction(counters.database, (em) =>
          em.nativeUpdate(Counter, { id: 1, taken: { $lt: raw('total') } }, takeOne),
        ),
      ),
    );
    expect(taken.filter((rows) => rows === 1)).toHaveLength(20);
    expect(await counters.taken()).toEqual([20, 0]);
  });

  test('the table’s check rejects an overrun if a statement lacks its condition, and everything is rolled back', async () => {
    const forgetful = inTransaction(counters.database, async (em) => {
      await em.nativeUpdate(Counter, { id: 2 }, takeOne);
      await em.nativeUpdate(Counter, { id: 1 }, { taken: 21 });
    });
    await expect(forgetful).rejects.toThrow(/counter_taken/);
    expect(await counters.taken()).toEqual([0, 0]);
  });

  test('work is rolled back before a retry', async () => {
    let runs = 0;
    const result = await inTransaction(counters.database, async (em) => {
      runs += 1;
      await em.nativeUpdate(Counter, { id: 1 }, takeOne);
      if (runs < 3) throw deadlock('not yet');
      return 'done';
    });
    expect({ result, runs, taken: await counters.taken() }).toEqual({ result: 'done', runs: 3, taken: [1, 0] });
  });

  test.each([
    { errno: 1213 },
    { errno: 1205 },
    { errno: 1020 },
    { code: 'SQLITE_BUSY' },
    { code: 'SQLITE_BUSY_SNAPSHOT' },
    { errno: 1053 },
    { errno: 1927 },
    { code: 'ECONNRESET' },
    { code: 'EPIPE' },
    { code: 'PROTOCOL_CONNECTION_LOST' },
  ])('work that the database aborts is retried: %o', async (aborted) => {
    let runs = 0;
    const result = await inTransaction(counters.database, async () => {
      runs += 1;
      if (runs === 1) throw Object.assign(new Error('aborted'), aborted);
      return 'done';
    });
    expect({ result, runs }).toEqual({ result: 'done', runs: 2 });
  });

  test('work that never succeeds is refused as BUSY after 20 attempts and writes nothing', async () => {
    let runs = 0;
    const hopeless = inTransaction(counters.database, async (em) => {
      runs += 1;
      await em.nativeUpdate(Counter, { id: 1 }, takeOne);
      throw deadlock('never');
    });
    await expect(hopeless).rejects.toMatchObject({ name: 'Refusal', code: 'BUSY' });
    expect({ runs, taken: await counters.taken() }).toEqual({ runs: 20, taken: [0, 0] });
  });

  test('work that has failed for ten seconds is not retried', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    let runs = 0;
    const slow = inTransaction(counters.database, async () => {
      runs += 1;
      vi.advanceTimersByTime(5000);
      throw deadlock('after a long wait');
    });
    await expect(slow).rejects.toMatchObject({ code: 'BUSY' });
    expect(runs).toBe(3);
    vi.useRealTimers();
  });

  test.each([{}, { hasNoConnection: true, code: 'ECONNRESET' }])(
    'a bug is not retried, nor what a connection was awaited for in vain: %o',
    async (about) => {
      let runs = 0;
      const wrong = inTransaction(counters.database, async () => {
        runs += 1;
        throw Object.assign(new Error('a bug'), about);
      });
      await expect(wrong).rejects.toThrow('a bug');
      expect(runs).toBe(1);
    },
  );

  test('concurrent work in another agency’s database is not part of it', async () => {
    const others = await newCounters(dialect);
    const undone = inTransaction(counters.database, async (em) => {
      await em.nativeUpdate(Counter, { id: 1 }, takeOne);
      await others.database.orm.em.fork().nativeUpdate(Counter, { id: 2 }, takeOne);
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect([await counters.taken(), await others.taken()]).toEqual([
      [0, 0],
      [0, 1],
    ]);
    await others.close();
  });
});
