import { raw } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { DatabaseSync } from 'node:sqlite';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Counter, newCounters, takeOne, type CounterDatabase } from '../testing/counters.ts';
import { databases } from '../testing/test-databases.ts';
import { keepPrepared } from './prepared-statements.ts';
import type { SentStatement } from './statement-channel.ts';

describe.each(databases)('statements sent to %s', (dialect) => {
  let counters: CounterDatabase;
  const sent: SentStatement[] = [];
  const record = (message: unknown) => void sent.push(message as SentStatement);

  beforeEach(async () => {
    counters = await newCounters(dialect);
    sent.length = 0;
    subscribe('hub:statement', record);
  });
  afterEach(async () => {
    unsubscribe('hub:statement', record);
    await counters.close();
  });

  const em = () => counters.database.orm.em.fork() as unknown as SqlEntityManager;

  test('have the same text whatever the values are, which are sent beside it', async () => {
    const { em } = counters.database.orm;
    for (const taken of [3, 4]) {
      await em.fork().nativeUpdate(Counter, { id: 1, taken: { $lt: taken } }, takeOne);
      await em.fork().find(Counter, { id: { $in: [1, taken] } });
    }
    const texts = sent.map(({ sql }) => sql);
    expect(texts.slice(0, 2)).toEqual(texts.slice(2));
    expect(texts.join()).not.toContain('3');
    expect(sent.map(({ parameters }) => parameters)).toEqual([
      [1, 3],
      [1, 3],
      [1, 4],
      [1, 4],
    ]);
  });

  test('have beside their text every value that a driver takes', async () => {
    const at = new Date('2028-02-29T23:59:59.999Z');
    await em().execute('select ? as a, ? as b, ? as c, ? as d, ? as e, ? as f', [null, undefined, true, false, at, '']);
    const instant = { sqlite: at.getTime(), mysql: '2028-02-29 23:59:59.999' }[dialect];
    expect(sent.map(({ parameters }) => parameters)).toEqual([[null, null, 1, 0, instant, '']]);
  });

  test('contain values of other kinds', async () => {
    await em().execute('select ? as a, ? as b', [1, 2n ** 40n]);
    await em().execute('select ? as a, ? as b', [1, raw('? + ?', [1, 2n ** 40n])]);
    // Servers get it as a text.
    expect(sent.map(({ sql }) => sql.replaceAll("'", ''))).toEqual([
      'select 1 as a, 1099511627776 as b',
      'select 1 as a, 1 + 1099511627776 as b',
    ]);
  });

  test('have their limit in their text on SQLite, which would compile them at each execution if it were a value', async () => {
    await em().find(Counter, { taken: 1 }, { limit: 7 });
    const limits = sent.map(({ sql, parameters }) => [/limit (\S+)$/.exec(sql)?.[1], parameters]);
    expect(limits).toEqual([{ sqlite: ['7', [1]], mysql: ['?', [1, 7]] }[dialect]]);
  });

  test('may contain question marks that stand for no value', async () => {
    expect(await em().execute("select '\\?' as mark, ? as value", ['a'])).toEqual([{ mark: '?', value: 'a' }]);
  });
});

test('SQLite compiles a text once, however often it is executed, and keeps a bounded number', () => {
  const compiled: string[] = [];
  const database = new DatabaseSync(':memory:');
  const compile = database.prepare.bind(database);
  database.prepare = (sql) => {
    compiled.push(sql);
    return compile(sql);
  };
  keepPrepared(database);
  const first = database.prepare('select 1');
  expect(database.prepare('select 1')).toBe(first);
  expect(database.prepare('select 2')).not.toBe(first);
  expect(compiled).toEqual(['select 1', 'select 2']);
  for (let size = 0; size < 20; size += 1) database.prepare(`select '${String(size).padStart(100_000, '0')}'`);
  expect(database.prepare('select 1')).not.toBe(first);
});
