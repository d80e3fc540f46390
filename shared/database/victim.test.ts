import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Counter, newCounters, takeOne, type CounterDatabase } from '../testing/counters.ts';
import { databases } from '../testing/test-databases.ts';
import { inTransaction } from './transaction.ts';

describe.each(databases)('a transaction that %s aborts is retried from the start', (dialect) => {
  let counters: CounterDatabase;

  beforeEach(async () => {
    counters = await newCounters(dialect);
  });
  afterEach(() => counters.close());

  const { provoke, runs, taken } = {
    mysql: { provoke: deadlock, runs: 3, taken: [2, 2] },
    sqlite: { provoke: overtakenByAnotherProcess, runs: 2, taken: [2, 0] },
  }[dialect];

  test(`after ${provoke.name}`, async () => {
    expect({ runs: await provoke(counters), taken: await counters.taken() }).toEqual({ runs, taken });
  });
});

/** Two transactions lock two rows in opposite order; the server aborts one of them. */
async function deadlock({ database }: CounterDatabase): Promise<number> {
  const bothHoldOne = Promise.withResolvers<void>();
  let runs = 0;
  const lockInOrder = (first: number, second: number) =>
    inTransaction(database, async (em) => {
      await em.nativeUpdate(Counter, { id: first }, takeOne);
      runs += 1;
      if (runs === 2) bothHoldOne.resolve();
      await bothHoldOne.promise;
      await em.nativeUpdate(Counter, { id: second }, takeOne);
    });
  await Promise.all([lockInOrder(1, 2), lockInOrder(2, 1)]);
  return runs;
}

/** A transaction has read a row that another process then changes, so it may no longer write. */
async function overtakenByAnotherProcess({ database, openAgain }: CounterDatabase): Promise<number> {
  const otherProcess = await openAgain();
  let runs = 0;
  await inTransaction(database, async (em) => {
    const { taken } = await em.findOneOrFail(Counter, { id: 1 });
    runs += 1;
    if (runs === 1) await otherProcess.orm.em.fork().nativeUpdate(Counter, { id: 1 }, takeOne);
    await em.nativeUpdate(Counter, { id: 1 }, { taken: taken + 1 });
  });
  await otherProcess.close();
  return runs;
}

// SQLite transactions are serialised within a process, so nothing can be committed alongside one.
describe.each(databases.filter((dialect) => dialect === 'mysql'))('a transaction on %s', (dialect) => {
  test('sees in each statement what was committed before that statement', async () => {
    const { database, close } = await newCounters(dialect);
    const seen = await inTransaction(database, async (em) => {
      const read = () => em.findOneOrFail(Counter, { id: 1 }, { disableIdentityMap: true });
      const before = await read();
      await inTransaction(database, (other) => other.nativeUpdate(Counter, { id: 1 }, takeOne));
      const after = await read();
      return [before.taken, after.taken];
    });
    expect(seen).toEqual([0, 1]);
    await close();
  });

  test('waits five seconds for a lock, on every connection', async () => {
    const { database, close } = await newCounters(dialect);
    const allBegun = Promise.withResolvers<void>();
    let begun = 0;
    const lockWait = () =>
      inTransaction(database, async (em) => {
        begun += 1;
        if (begun === 3) allBegun.resolve();
        await allBegun.promise;
        const query = 'select @@session.innodb_lock_wait_timeout as seconds';
        return em.getConnection().execute(query, [], 'all', em.getTransactionContext());
      });
    const waits = await Promise.all([lockWait(), lockWait(), lockWait()]);
    expect(waits).toEqual(Array.from({ length: 3 }, () => [{ seconds: 5 }]));
    await close();
  });
});
