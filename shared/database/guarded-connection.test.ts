import { CheckConstraintViolationException, type EntityManager } from '@mikro-orm/core';
import type { SqliteConnection } from '@mikro-orm/sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Counter, newCounters, takeOne, type CounterDatabase } from '../testing/counters.ts';
import { databases } from '../testing/test-databases.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { change } from './statement.ts';
import { inTransaction } from './transaction.ts';

/** More than the connections of the pool. */
const times = 20;

describe.each(databases)('a transaction ended by the database on %s', (dialect) => {
  let counters: CounterDatabase;
  beforeEach(async () => {
    counters = await newCounters(dialect);
  });
  afterEach(() => counters.close());

  const take = (em: EntityManager, id: number) => em.nativeUpdate(Counter, { id }, takeOne);
  /** By a fixed statement. */
  const takeBy = (em: EntityManager, id: number) =>
    change(em, 'update counter set taken = taken + 1 where id = ?', [id]);

  test('executes nothing after a failed statement, even if the work continues', async () => {
    const careless = inTransaction(counters.database, async (em) => {
      await take(em, 1);
      await Promise.allSettled([em.nativeUpdate(Counter, { id: 1 }, { taken: 21 }), take(em, 2)]);
      await take(em, 2).catch(() => {});
    });
    await expect(careless).rejects.toThrow(/counter_taken/);
    expect(await counters.taken()).toEqual([0, 0]);
  });

  test('sends nothing that waits for a failed statement', async () => {
    const sent = await statementsDuring(async () => {
      const careless = inTransaction(counters.database, async (em) => {
        await Promise.allSettled([change(em, 'update counter set taken = 21 where id = 1', []), take(em, 2)]);
      });
      await expect(careless).rejects.toThrow(/counter_taken/);
    });
    expect(sent.map(({ sql }) => sql)).toEqual(['begin', 'update counter set taken = 21 where id = 1', 'rollback']);
  });

  test('is rolled back once statements that are on their way have ended', async () => {
    const careless = inTransaction(counters.database, async (em) => {
      void Promise.allSettled([take(em, 1), take(em, 2), take(em, 2)]);
      await new Promise((resolve) => setImmediate(resolve));
      throw new Error('given up');
    });
    await expect(careless).rejects.toThrow('given up');
    expect(await counters.taken()).toEqual([0, 0]);
  });

  test('has left its connection to others when it is over', async () => {
    let over: EntityManager | undefined;
    const work = async (em: EntityManager) => {
      over = em;
      await takeBy(em, 1);
    };
    await inTransaction(counters.database, work);
    await expect(takeBy(over!, 2)).rejects.toThrow('already committed');
    const failing = inTransaction(counters.database, async (em) => {
      await work(em);
      throw new Error('given up');
    });
    await expect(failing).rejects.toThrow('given up');
    await expect(takeBy(over!, 2)).rejects.toThrow('already rolled back');
    expect(await counters.taken()).toEqual([1, 0]);
  });

  test('releases its connection', async () => {
    for (let time = 0; time < times; time += 1) {
      const ended = inTransaction(counters.database, async (em) => {
        await take(em, 1);
        await endWithoutRollback(em);
        await take(em, 2);
      });
      await expect(ended).rejects.toThrow('has ended the transaction');
    }
    await inTransaction(counters.database, (em) => take(em, 2));
    expect(await counters.taken()).toEqual([0, 1]);
  });

  test('does not affect statements outside it: one fails with its own error, and the next one is executed', async () => {
    const em = counters.database.orm.em.fork();
    await inTransaction(counters.database, (own) => take(own, 1));
    for (let time = 0; time < times; time += 1) {
      await expect(em.nativeUpdate(Counter, { id: 1 }, { taken: 21 })).rejects.toThrow(/counter_taken/);
      const fixed = change(em, 'update counter set taken = ? where id = 1', [21]);
      await expect(fixed).rejects.toThrow(CheckConstraintViolationException);
    }
    await take(em, 2);
    await takeBy(em, 2);
    expect(await counters.taken()).toEqual([1, 2]);
  });

  /** Ends a transaction without a ROLLBACK, as SQLite does on a full disk and a server when it drops the connection. */
  async function endWithoutRollback(em: EntityManager): Promise<void> {
    if (dialect === 'mysql')
      await em
        .getConnection()
        .execute('kill connection_id()', [], 'run', em.getTransactionContext())
        .catch(() => {});
    else await runOnSqlite(counters, 'rollback');
    throw new Error('the database has ended the transaction');
  }
});

describe.each(databases.filter((dialect) => dialect === 'sqlite'))(
  'a transaction on %s that cannot begin',
  (dialect) => {
    test('throws and releases its connection', async () => {
      const counters = await newCounters(dialect);
      await runOnSqlite(counters, 'begin');
      const work = (em: EntityManager) => em.nativeUpdate(Counter, { id: 1 }, takeOne);
      await expect(inTransaction(counters.database, work)).rejects.toThrow('within a transaction');
      await inTransaction(counters.database, work);
      expect(await counters.taken()).toEqual([1, 0]);
      await counters.close();
    });
  },
);

/** Runs a statement unnoticed by MikroORM and Kysely. */
async function runOnSqlite({ database }: CounterDatabase, statement: string): Promise<void> {
  const connection = database.orm.em.getConnection() as unknown as SqliteConnection;
  (await connection.getNativeClient()).exec(statement);
}
