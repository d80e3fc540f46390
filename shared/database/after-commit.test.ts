import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCounters, type CounterDatabase } from '../testing/counters.ts';
import { deadlock } from '../testing/deadlock.ts';
import { databases } from '../testing/test-databases.ts';
import { afterCommit } from './after-commit.ts';
import { change } from './statement.ts';
import { inTransaction } from './transaction.ts';

describe.each(databases)('what is to be done after the commit, on %s,', (dialect) => {
  let counters: CounterDatabase;

  beforeAll(async () => {
    counters = await newCounters(dialect);
  });
  afterAll(() => counters.close());

  test('is done once and in order when the transaction has committed, and not for an attempt that failed', async () => {
    const done: unknown[] = [];
    let attempts = 0;
    await inTransaction(counters.database, async (em) => {
      attempts += 1;
      const attempt = attempts;
      for (const what of ['first', 'second'])
        afterCommit(em, (database) => done.push([attempt, what, database === counters.database]));
      if (attempt === 1) throw deadlock('once more');
      expect(done).toEqual([]);
    });
    expect(done).toEqual([
      [2, 'first', true],
      [2, 'second', true],
    ]);
  });

  test('is not done when the commit is refused', async () => {
    const done: unknown[] = [];
    const careless = inTransaction(counters.database, async (em) => {
      afterCommit(em, () => done.push('done'));
      await change(em, 'update counter set taken = 21 where id = 1', []).catch(() => {});
    });
    await expect(careless).rejects.toThrow(/counter_taken/);
    expect(done).toEqual([]);
  });

  test('is not done when the transaction is rolled back', async () => {
    const done: unknown[] = [];
    const failing = inTransaction(counters.database, async (em) => {
      afterCommit(em, () => done.push('done'));
      throw new Error('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(done).toEqual([]);
  });
});
