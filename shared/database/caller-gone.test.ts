import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuse } from '../refusal/refuse.ts';
import { Counter, newCounters, takeOne, type CounterDatabase } from '../testing/counters.ts';
import { databases } from '../testing/test-databases.ts';
import { until } from '../testing/until.ts';
import { inTransaction } from './transaction.ts';

const gone = { name: 'Refusal', code: 'CALLER_GONE' };

describe.each(databases)('a transaction whose caller has given up, on %s,', (dialect) => {
  let counters: CounterDatabase;
  let caller: AbortController;

  beforeEach(async () => {
    counters = await newCounters(dialect);
    caller = new AbortController();
  });
  afterEach(() => counters.close());

  test('does not begin', async () => {
    caller.abort();
    let runs = 0;
    const work = async () => (runs += 1);
    await expect(inTransaction(counters.database, work, caller.signal)).rejects.toMatchObject(gone);
    expect(runs).toBe(0);
  });

  test('sends no further statement and writes nothing', async () => {
    let statements = 0;
    const attempt = inTransaction(
      counters.database,
      async (em) => {
        for (const id of [1, 2]) {
          await em.nativeUpdate(Counter, { id }, takeOne);
          statements += 1;
          caller.abort();
        }
      },
      caller.signal,
    );
    await expect(attempt).rejects.toMatchObject(gone);
    expect({ statements, taken: await counters.taken() }).toEqual({ statements: 1, taken: [0, 0] });
  });

  test('is not committed, even if all its statements were sent', async () => {
    const attempt = inTransaction(
      counters.database,
      async (em) => {
        await em.nativeUpdate(Counter, { id: 1 }, takeOne);
        caller.abort();
      },
      caller.signal,
    );
    await expect(attempt).rejects.toMatchObject(gone);
    expect(await counters.taken()).toEqual([0, 0]);
  });

  test('does not flush pending writes', async () => {
    const attempt = inTransaction(
      counters.database,
      async (em) => {
        em.create(Counter, { id: 3, taken: 0, total: 1 });
        caller.abort();
      },
      caller.signal,
    );
    await expect(attempt).rejects.toMatchObject(gone);
    expect(await counters.taken()).toHaveLength(2);
  });

  test('still throws the refusal that its work reached', async () => {
    const attempt = inTransaction(
      counters.database,
      async () => {
        caller.abort();
        throw refuse('NOT_FOUND', { kind: 'Lot', id: '1' });
      },
      caller.signal,
    );
    await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is committed if the caller is still waiting', async () => {
    await inTransaction(counters.database, (em) => em.nativeUpdate(Counter, { id: 1 }, takeOne), caller.signal);
    expect(await counters.taken()).toEqual([1, 0]);
  });
});

// On SQLite transactions are serialised; none waits half-way.
describe.each(databases.filter((dialect) => dialect === 'mysql'))('a caller on %s', (dialect) => {
  test('that gives up while waiting for a lock releases its other locks', async () => {
    const { database, taken, close } = await newCounters(dialect);
    const caller = new AbortController();
    await inTransaction(database, async (holder) => {
      await holder.nativeUpdate(Counter, { id: 1 }, takeOne);
      const waiting = Promise.withResolvers<number>();
      const attempt = inTransaction(
        database,
        async (em) => {
          await em.nativeUpdate(Counter, { id: 2 }, takeOne);
          const own = (sql: string) => em.getConnection().execute(sql, [], 'all', em.getTransactionContext());
          await own('set session innodb_lock_wait_timeout = 600');
          const [{ id }] = (await own('select connection_id() as id')) as [{ id: number }];
          waiting.resolve(id);
          await em.nativeUpdate(Counter, { id: 1 }, takeOne);
        },
        caller.signal,
      );
      const outcome = attempt.catch((error: unknown) => error);
      const connectionId = await waiting.promise;
      const lockWait = "select 1 from information_schema.innodb_trx where trx_state = 'LOCK WAIT'";
      const query = `${lockWait} and trx_mysql_thread_id = ${connectionId}`;
      await until(async () => (await database.orm.em.getConnection().execute(query)).length > 0);
      caller.abort();
      expect(await outcome).toMatchObject(gone);
      await holder.nativeUpdate(Counter, { id: 2 }, takeOne);
    });
    expect(await taken()).toEqual([1, 1]);
    await close();
  });
});
