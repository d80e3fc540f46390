import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Counter, newCounters, takeOne, takes } from '../testing/counters.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { databases } from '../testing/test-databases.ts';
import { until } from '../testing/until.ts';
import { connectionOf } from './own-connection.ts';
import { change, select } from './statement.ts';
import { inTransaction } from './transaction.ts';

const gone = { name: 'Refusal', code: 'CALLER_GONE' };

// On SQLite transactions are serialised; none waits half-way.
describe.each(databases.filter((dialect) => dialect === 'mysql'))('a caller on %s', (dialect) => {
  test.each(takes)('that gives up while a statement %s waits for a lock releases its other locks', async (_, take) => {
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
          await take(em, 1);
        },
        caller.signal,
      );
      const outcome = attempt.catch((error: unknown) => error);
      const connectionId = await waiting.promise;
      const lockWait = "select 1 from information_schema.innodb_trx where trx_state = 'LOCK WAIT'";
      const query = `${lockWait} and trx_mysql_thread_id = ${connectionId}`;
      await until(async () => {
        // The server answers from memory to whoever asks more often than ten times a second.
        await delay(150);
        return (await database.orm.em.getConnection().execute(query)).length > 0;
      });
      caller.abort();
      expect(await outcome).toMatchObject(gone);
      await holder.nativeUpdate(Counter, { id: 2 }, takeOne);
    });
    expect(await taken()).toEqual([1, 1]);
    await close();
  });

  test('that gives up leaves its connection only when nothing cancels on it any more', async () => {
    const { database, close } = await newCounters(dialect);
    const caller = new AbortController();
    const order: string[] = [];
    const sent = await statementsDuring(async () => {
      const attempt = inTransaction(
        database,
        async (em) => {
          Object.assign(connectionOf(em)!, {
            cancelQuery: async () => {
              await delay(300);
              order.push('cancelled');
            },
          });
          const sleeping = select(em, 'select sleep(0.1)');
          await delay(20);
          caller.abort();
          await sleeping;
        },
        caller.signal,
      );
      await attempt.catch(() => order.push('over'));
    });
    expect([sent.map(({ sql }) => sql), order]).toEqual([
      ['begin', 'select sleep(0.1)', 'rollback'],
      ['cancelled', 'over'],
    ]);
    await close();
  });

  test('that gives up at any moment harms nobody who gets the connection next', async () => {
    const { database, taken, close } = await newCounters(dialect);
    let done = 0;
    for (let round = 0; round < 60; round += 1) {
      const caller = new AbortController();
      const attempt = inTransaction(
        database,
        async (em) => {
          for (let statement = 0; statement < 3; statement += 1)
            for (const [, take] of takes)
              await take(em, 1).then(() => change(em, 'update counter set taken = 0 where id = 1', []));
        },
        caller.signal,
      );
      setTimeout(() => caller.abort(), round / 20);
      await attempt.catch((error: unknown) => expect(error).toMatchObject(gone));
      await inTransaction(database, async (em) => {
        for (const [, take] of takes) await take(em, 2);
        await change(em, 'update counter set total = total + 2 where id = 2', []);
      });
      done += 2;
    }
    expect(await taken()).toEqual([0, done]);
    await close();
  });
});
