import { defineEntity, p, type EntityManager, type InferEntity } from '@mikro-orm/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { newTables } from '../testing/new-tables.ts';
import { databases } from '../testing/test-databases.ts';
import { insertRows } from './insert-rows.ts';
import type { Database } from './open-database.ts';
import { asDate, change, forUpdate, placeholders, select, updateCount } from './statement.ts';
import { inTransaction } from './transaction.ts';
import { WholeNumber } from './whole-number.ts';

const Pack = defineEntity({
  name: 'Pack',
  tableName: 'pack',
  properties: {
    id: p.integer().primary().autoincrement(false),
    lotNumber: p.string().length(120).nullable(),
    count: p.type(WholeNumber).nullable(),
    isOpen: p.boolean().nullable(),
    at: p.datetime(3).nullable(),
    data: p.json<object | string>().nullable(),
  },
});

type RowData = Partial<Pick<InferEntity<typeof Pack>, 'lotNumber' | 'count' | 'isOpen' | 'at'>>;

describe.each(databases)('fixed statements, on %s', (dialect) => {
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ database, close } = await newTables(dialect, [Pack]));
  });
  afterAll(() => close());
  beforeEach(() => em().nativeDelete(Pack, {}));

  const em = (): EntityManager => database.orm.em.fork();

  const values: readonly [string, RowData][] = [
    ['quotes and backslashes', { lotNumber: `a'b"c\`d\\e\\'f` }],
    ['question marks', { lotNumber: 'a?b??c\\?d' }],
    ['line ends, NUL and emoji', { lotNumber: 'a\nb\r\u0000c💊' }],
    ['the empty text', { lotNumber: '' }],
    ['the largest whole number', { count: Number.MAX_SAFE_INTEGER }],
    ['a negative number', { count: -(2 ** 40) }],
    ['truth values', { isOpen: true }],
    ['an instant to the millisecond', { at: new Date('2028-02-29T23:59:59.999Z') }],
  ];

  test.each([
    ...values,
    ['an object', { data: { a: [1, null, "it's?"], b: { c: true } } }] as const,
    ['a text as JSON', { data: 'text' }] as const,
  ])('values come back as they were inserted: %s', async (_, row) => {
    await insertRows(em(), Pack, [{ id: 1, ...row }]);
    expect(await em().findOneOrFail(Pack, { id: 1 })).toMatchObject(row);
  });

  test.each(values)('a query by an entity finds what a fixed statement inserted: %s', async (_, row) => {
    await insertRows(em(), Pack, [{ id: 1, ...row }, { id: 2 }]);
    expect(await em().find(Pack, row)).toMatchObject([{ id: 1 }]);
  });

  test('rows with different properties have null in the others', async () => {
    await insertRows(em(), Pack, [{ id: 1 }, { id: 2, lotNumber: 'B' }, { id: 3, isOpen: false }]);
    const rows = await em().find(Pack, {}, { orderBy: { id: 'asc' } });
    expect(rows.map(({ lotNumber, isOpen }) => [lotNumber, isOpen])).toEqual([
      [null, null],
      ['B', null],
      [null, false],
    ]);
  });

  test('more values than one statement takes are all inserted', async () => {
    const ids = Array.from({ length: 40_000 }, (_, index) => index + 1);
    await insertRows(
      em(),
      Pack,
      ids.map((id) => ({ id })),
    );
    expect(await em().count(Pack)).toBe(40_000);
    await insertRows(em(), Pack, []);
  });

  test('a query returns its columns by their names, and instants as dates, whatever the machine’s time zone', async () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    const at = new Date('2026-02-28T16:00:00.007Z');
    await insertRows(em(), Pack, [
      { id: 1, lotNumber: 'A', at },
      { id: 2, lotNumber: 'B', at },
    ]);
    const ids = [2, 1, 3];
    const rows = await select<{ lot: string; at: string }>(
      em(),
      `select lot_number as lot, at from pack where id in (${placeholders(ids)}) order by id desc`,
      ids,
    );
    expect(rows.map((row) => ({ ...row, at: asDate(row.at) }))).toEqual([
      { lot: 'B', at },
      { lot: 'A', at },
    ]);
    vi.unstubAllEnvs();
  });

  test('a change counts the rows that matched, also those that had the values already', async () => {
    await insertRows(em(), Pack, [{ id: 1, lotNumber: 'A' }, { id: 2, lotNumber: 'B' }, { id: 3 }]);
    expect(await change(em(), 'update pack set lot_number = ? where id < ?', ['A', 3])).toBe(2);
    expect(await change(em(), 'update pack set lot_number = ? where id > ?', ['A', 3])).toBe(0);
  });

  test('a count is returned as it is after an update, also if it is zero or the same; with its condition unmet, none is', async () => {
    await insertRows(em(), Pack, [
      { id: 1, count: 2 ** 40 },
      { id: 2, count: 5 },
    ]);
    const take = (count: number) =>
      inTransaction(database, (each) =>
        updateCount(each, {
          table: 'pack',
          column: 'count',
          becomes: 'count - ?',
          further: ['lot_number = ?'],
          values: [count, `took ${count}`],
          key: { id: 1 },
          condition: { sql: 'count >= ?', values: [count] },
        }),
      );
    expect([await take(3), await take(0), await take(2 ** 40), await take(2 ** 40 - 3)]).toEqual([
      2 ** 40 - 3,
      2 ** 40 - 3,
      undefined,
      0,
    ]);
    const rows = await em().find(Pack, {}, { orderBy: { id: 'asc' } });
    expect(rows).toMatchObject([
      { count: 0, lotNumber: `took ${2 ** 40 - 3}` },
      { count: 5, lotNumber: null },
    ]);
  });

  test('a statement belongs to the transaction of its entity manager', async () => {
    const failing = inTransaction(database, async (each) => {
      await insertRows(each, Pack, [{ id: 1 }]);
      expect(await select(each, 'select id from pack')).toHaveLength(1);
      throw new Error('after all');
    });
    await expect(failing).rejects.toThrow('after all');
    expect(await em().count(Pack)).toBe(0);
  });

  test('a row read for update cannot be changed by others before the transaction ends', async () => {
    await insertRows(em(), Pack, [{ id: 1, count: 0 }]);
    const addOne = () =>
      inTransaction(database, async (each) => {
        const [row] = await select<{ count: number }>(each, `select count from pack where id = 1${forUpdate(each)}`);
        await change(each, 'update pack set count = ? where id = 1', [row!.count + 1]);
      });
    await Promise.all(Array.from({ length: 20 }, addOne));
    expect(await em().findOneOrFail(Pack, { id: 1 })).toMatchObject({ count: 20 });
  });
});
