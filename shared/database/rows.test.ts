import { defineEntity, p, type EntityManager, type InferEntity } from '@mikro-orm/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newTables } from '../testing/new-tables.ts';
import { databases } from '../testing/test-databases.ts';
import { insertRows } from './insert-rows.ts';
import type { Database } from './open-database.ts';
import { changeRows, existingRow, findRow, findRows } from './rows.ts';
import { inTransaction } from './transaction.ts';
import { WholeNumber } from './whole-number.ts';

const Pack = defineEntity({
  name: 'Pack',
  tableName: 'pack_row',
  properties: {
    id: p.integer().primary().autoincrement(false),
    lotNumber: p.string().length(120).nullable(),
    count: p.type(WholeNumber).nullable(),
    isOpen: p.boolean().nullable(),
    at: p.datetime(3).nullable(),
    scope: p.json<readonly string[]>().nullable(),
    weight: p.float().nullable(),
  },
});

type Pack = InferEntity<typeof Pack>;

const full = {
  id: 1,
  lotNumber: `it's 1?`,
  count: Number.MAX_SAFE_INTEGER,
  isOpen: true,
  at: new Date('2028-02-29T23:59:59.999Z'),
  scope: ['a', '"b"'],
  weight: 0.1,
};
const empty = { id: 2, lotNumber: null, count: null, isOpen: null, at: null, scope: null, weight: null };

describe.each(databases)('rows, on %s', (dialect) => {
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ database, close } = await newTables(dialect, [Pack]));
  });
  afterAll(() => close());
  beforeEach(async () => {
    await em().nativeDelete(Pack, {});
    await insertRows(em(), Pack, [full, empty]);
  });

  const em = (): EntityManager => database.orm.em.fork();
  const idsWhere = async (where: Parameters<typeof findRows<Pack>>[2]) =>
    (await findRows(em(), Pack, where, { orderBy: ['id'] })).map(({ id }) => id);

  test('values are found with the types of the entity', async () => {
    expect(await findRows(em(), Pack, {}, { orderBy: ['id'] })).toEqual([full, empty]);
  });

  test.each<[string, Parameters<typeof findRows<Pack>>[2], number[]]>([
    ['a text', { lotNumber: full.lotNumber }, [1]],
    ['an instant', { at: full.at }, [1]],
    ['a truth value', { isOpen: true }, [1]],
    ['another truth value', { isOpen: false }, []],
    ['null', { lotNumber: null }, [2]],
    ['one of several', { id: [2, 3] }, [2]],
    ['one of none', { id: [] }, []],
    ['all of several', { id: 1, lotNumber: null }, []],
    ['nothing', {}, [1, 2]],
  ])('rows are found by %s', async (_, where, ids) => {
    expect(await idsWhere(where)).toEqual(ids);
  });

  test('rows come in the order of the properties named, from the smallest', async () => {
    await insertRows(em(), Pack, [
      { id: 3, lotNumber: 'a', count: 2 },
      { id: 4, lotNumber: 'a', count: 1 },
    ]);
    const found = await findRows(em(), Pack, { lotNumber: ['a', full.lotNumber] }, { orderBy: ['lotNumber', 'count'] });
    expect(found.map(({ id }) => id)).toEqual([4, 3, 1]);
  });

  test('a row that is not there is undefined, or an error where it has to be there', async () => {
    expect(await findRow(em(), Pack, { id: 1 })).toEqual(full);
    expect(await existingRow(em(), Pack, { id: 1 })).toEqual(full);
    expect(await findRow(em(), Pack, { id: 3 })).toBeUndefined();
    await expect(existingRow(em(), Pack, { id: 3 })).rejects.toThrow('No row of pack_row where {"id":3}');
  });

  test('only the rows that match are changed, in the properties named, and counted', async () => {
    const changes = { lotNumber: 'b', count: 7, isOpen: false, at: new Date(5), scope: ['c'], weight: null };
    expect(await changeRows(em(), Pack, { id: 1, isOpen: true }, changes)).toBe(1);
    expect(await changeRows(em(), Pack, { id: 2, isOpen: true }, changes)).toBe(0);
    expect(await findRows(em(), Pack, {}, { orderBy: ['id'] })).toEqual([{ id: 1, ...changes }, empty]);
  });

  test('a row is found as it is, not as it was found before', async () => {
    await inTransaction(database, async (at) => {
      await findRow(at, Pack, { id: 1 });
      await changeRows(at, Pack, { id: 1 }, { lotNumber: 'c' });
      expect(await findRow(at, Pack, { id: 1 })).toEqual({ ...full, lotNumber: 'c' });
    });
  });

  test('what is found to be locked is changed by nobody else before the transaction ends', async () => {
    const steps: string[] = [];
    let other: Promise<unknown> = Promise.resolve();
    await inTransaction(database, async (at) => {
      await findRow(at, Pack, { id: 1 }, { lock: true });
      other = inTransaction(database, async (second) => {
        await findRows(second, Pack, { id: 1 }, { lock: true });
        steps.push('second');
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      steps.push('first');
    });
    await other;
    expect(steps).toEqual(['first', 'second']);
  });
});
