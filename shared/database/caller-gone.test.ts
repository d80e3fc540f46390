import type { EntityManager } from '@mikro-orm/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuse } from '../refusal/refuse.ts';
import { Counter, newCounters, takeOne, takes, type CounterDatabase } from '../testing/counters.ts';
import { databases } from '../testing/test-databases.ts';
import { statementsDuring } from '../testing/statements-during.ts';
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
    const sent = await statementsDuring(async () => {
      await expect(inTransaction(counters.database, async () => {}, caller.signal)).rejects.toMatchObject(gone);
    });
    expect(sent).toEqual([]);
  });

  test('does nothing if that was while it began', async () => {
    let runs = 0;
    const attempt = inTransaction(counters.database, async () => (runs += 1), caller.signal);
    caller.abort();
    await expect(attempt).rejects.toMatchObject(gone);
    expect(runs).toBe(0);
  });

  test.each(takes)('sends no further statement %s and writes nothing', async (_, take) => {
    let statements = 0;
    const attempt = inTransaction(
      counters.database,
      async (em) => {
        for (const id of [1, 2]) {
          await take(em, id);
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

  test('is not ended once it is over, when another has its connection', async () => {
    const take = (em: EntityManager) => em.nativeUpdate(Counter, { id: 1 }, takeOne);
    await inTransaction(counters.database, take, caller.signal);
    await inTransaction(counters.database, async (em) => {
      await take(em);
      caller.abort();
      await take(em);
    });
    expect(await counters.taken()).toEqual([3, 0]);
  });

  test('is committed if the caller is still waiting', async () => {
    await inTransaction(counters.database, (em) => em.nativeUpdate(Counter, { id: 1 }, takeOne), caller.signal);
    expect(await counters.taken()).toEqual([1, 0]);
  });
});
