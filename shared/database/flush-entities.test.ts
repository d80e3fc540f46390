import { defineEntity, p } from '@mikro-orm/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Counter, newCounters, type CounterDatabase } from '../testing/counters.ts';
import { newTables } from '../testing/new-tables.ts';
import { databases } from '../testing/test-databases.ts';
import { change } from './statement.ts';
import { inTransaction } from './transaction.ts';

const Note = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: { id: p.integer().primary(), text: p.string() },
});

describe.each(databases)('the end of a transaction, on %s,', (dialect) => {
  let counters: CounterDatabase;
  let flushes: number;

  beforeEach(async () => {
    counters = await newCounters(dialect);
    flushes = 0;
    counters.database.orm.em.getEventManager().registerSubscriber({
      beforeFlush: () => {
        flushes += 1;
      },
    });
  });
  afterEach(() => counters.close());

  test('writes an entity that was changed', async () => {
    await inTransaction(counters.database, async (em) => {
      const counter = await em.findOneOrFail(Counter, { id: 1 });
      counter.taken = 7;
    });
    expect(await counters.taken()).toEqual([7, 0]);
    expect(flushes).toBe(1);
  });

  test('writes a new entity whose key the database gives', async () => {
    const { database, close } = await newTables(dialect, [Note]);
    await inTransaction(database, async (em) => {
      em.persist(em.create(Note, { text: 'new' }));
    });
    expect(await database.orm.em.fork().find(Note, {})).toMatchObject([{ id: 1, text: 'new' }]);
    await close();
  });

  test('deletes an entity that was removed', async () => {
    const { orm } = counters.database;
    const found = await orm.em.fork().findOneOrFail(Counter, { id: 2 });
    await inTransaction(counters.database, async (em) => {
      em.remove(found);
    });
    expect(await counters.taken()).toEqual([0]);
  });

  test('looks for no changes where there are no entities', async () => {
    await inTransaction(counters.database, (em) => change(em, 'update counter set taken = 3 where id = 1', []));
    expect(await counters.taken()).toEqual([3, 0]);
    expect(flushes).toBe(0);
  });
});
