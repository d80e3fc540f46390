import { defineEntity, p, type EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases, newTestDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { upsertRows } from './insert-rows.ts';
import { openDatabase, type Database } from './open-database.ts';

const Share = defineEntity({
  name: 'Share',
  tableName: 'share',
  properties: {
    approval: p.string().length(36).primary(),
    institution: p.string().length(36).primary(),
    share: p.integer().nullable(),
    cleared: p.integer(),
    data: p.json<object>().nullable(),
  },
});
const Known = defineEntity({
  name: 'Known',
  tableName: 'known',
  properties: { id: p.string().length(36).primary() },
});

describe.each(databases)('rows that may be there already, on %s,', (dialect) => {
  let file: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    file = await newTestDatabase(dialect);
    database = await openDatabase({ url: file.url, entities: [Share, Known], migrations: [] });
    await database.orm.schema.create();
  });
  afterAll(async () => {
    await database.close();
    await file.remove();
  });
  beforeEach(() => em().nativeDelete(Share, {}));

  const em = (): EntityManager => database.orm.em.fork();
  const all = async () =>
    (await em().find(Share, {}, { orderBy: { institution: 'asc' } })).map(({ institution, share, cleared, data }) => [
      institution,
      share,
      cleared,
      data,
    ]);
  const row = (institution: string, share: number | null, cleared: number, data: object | null = null) => ({
    approval: 'a',
    institution,
    share,
    cleared,
    data,
  });

  test('are inserted if they are new, and otherwise updated whole', async () => {
    await upsertRows(em(), Share, [row('x', 1, 1), row('y', 2, 2)]);
    await upsertRows(em(), Share, [row('y', null, 0, { a: ['?'] }), row('z', 3, 3)]);
    expect(await all()).toEqual([
      ['x', 1, 1, null],
      ['y', null, 0, { a: ['?'] }],
      ['z', 3, 3, null],
    ]);
  });

  test('keep the properties that are not to be merged', async () => {
    await upsertRows(em(), Share, [row('x', 1, 1)]);
    await upsertRows(em(), Share, [row('x', 5, 0), row('y', 6, 0)], ['share']);
    expect(await all()).toEqual([
      ['x', 5, 1, null],
      ['y', 6, 0, null],
    ]);
  });

  test('are as the last of those with the same key says', async () => {
    await upsertRows(em(), Share, [row('x', 1, 1), row('x', 2, 2)]);
    expect(await all()).toEqual([['x', 2, 2, null]]);
  });

  test('stay as they are if they are only a key', async () => {
    await upsertRows(em(), Known, [{ id: '1' }, { id: '2' }]);
    await upsertRows(em(), Known, [{ id: '2' }, { id: '3' }]);
    expect((await em().find(Known, {}, { orderBy: { id: 'asc' } })).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  test('can be none', async () => {
    await upsertRows(em(), Share, []);
    expect(await all()).toEqual([]);
  });
});
