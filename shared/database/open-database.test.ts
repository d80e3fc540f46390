import { defineEntity, p } from '@mikro-orm/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { databases, newTestDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { makeTextsExact } from './make-texts-exact.ts';
import type { MigrationFile } from './migration-file.ts';
import { openDatabase, type Database } from './open-database.ts';
import { inTransaction } from './transaction.ts';

const Entry = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: { id: p.integer().primary().autoincrement(false), text: p.string(), at: p.datetime(3) },
});

const step = (name: string, ...statements: string[]): MigrationFile => ({
  name,
  sqlite: statements,
  mysql: statements,
});
const first = step(
  '0001-first',
  'create table entry (id int primary key, text varchar(20), at datetime(3))',
  "insert into entry values (1, '样品', '2024-02-29 16:00:00.123')",
);
const second = step('0002-second', "insert into entry values (2, 'second', '2024-03-01 00:00:00.000')");

describe.each(databases)('a database on %s', (dialect) => {
  let place: TestDatabase;
  const withDatabase = async <Result>(
    migrations: readonly MigrationFile[],
    work: (database: Database) => Promise<Result>,
  ): Promise<Result> => {
    const database = await openDatabase({ url: place.url, entities: [Entry], migrations });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const ids = ({ orm }: Database) => orm.em.fork().find(Entry, {}, { orderBy: { id: 'asc' } });

  beforeEach(async () => {
    place = await newTestDatabase(dialect);
  });
  afterEach(() => place.remove());

  test('opening runs each migration once, in order, and keeps existing data', async () => {
    await withDatabase([first], async (database) => {
      expect(await ids(database)).toMatchObject([{ id: 1 }]);
    });
    for (let time = 0; time < 2; time += 1) {
      await withDatabase([first, second], async (database) => {
        expect(await ids(database)).toMatchObject([{ id: 1 }, { id: 2 }]);
      });
    }
  });

  test('rows of a table share the functions that read and write their columns, so many rows are cheap', async () => {
    await withDatabase([first, second], async (database) => {
      const rows = await ids(database);
      const accessors = rows.map((row) => Object.getOwnPropertyDescriptor(row, 'text'));
      expect(accessors[0]).toMatchObject({ get: expect.any(Function), set: expect.any(Function), enumerable: true });
      // Functions are equal only to themselves.
      expect(accessors[1]).toEqual(accessors[0]);
      expect(rows.map(({ text }) => text)).toEqual(['样品', 'second']);
    });
  });

  test('a trailing blank makes a different text, in unique keys and in comparisons', async () => {
    const table = step(
      '0001-first',
      'create table entry (id int primary key, text varchar(20), at datetime(3), constraint entry_text unique (text))',
    );
    const exact: MigrationFile = { name: '0002-exact', sqlite: [], mysql: [], run: makeTextsExact };
    const texts = ['X-1', 'X-1 ', 'x-1', 'Ｘ-1'];
    await withDatabase([table, exact], async ({ orm }) => {
      const em = orm.em.fork();
      await em.insertMany(
        Entry,
        texts.map((text, id) => ({ id, text, at: new Date(0) })),
      );
      for (const [id, text] of texts.entries()) expect(await em.find(Entry, { text })).toMatchObject([{ id, text }]);
    });
  });

  test('a migration computes values that SQL cannot, once', async () => {
    const filled: MigrationFile = {
      ...second,
      async run({ execute }) {
        for (const { id, text } of await execute('select id, text from entry')) {
          await execute('update entry set text = ? where id = ?', [`${String(text)}!`, id]);
        }
      },
    };
    for (let time = 0; time < 2; time += 1) {
      await withDatabase([first, filled], async (database) => {
        expect(await ids(database)).toMatchObject([{ text: '样品!' }, { text: 'second!' }]);
      });
    }
  });

  test('a failing migration keeps the database from opening, and runs once it is fixed', async () => {
    const broken = step(second.name, 'insert into nowhere values (2)');
    await expect(withDatabase([first, broken], ids)).rejects.toThrow(/nowhere/);
    expect(await withDatabase([first, second], ids)).toHaveLength(2);
  });

  test('times are UTC to the millisecond, whatever the machine’s time zone, and texts are stored unchanged', async () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    const at = new Date('2024-02-29T16:00:00.123Z');
    const rows = await withDatabase([first], async (database) => {
      await database.orm.em.fork().insert(Entry, { id: 3, text: '罕见病', at });
      return ids(database);
    });
    expect(rows).toMatchObject([
      { text: '样品', at },
      { text: '罕见病', at },
    ]);
    vi.unstubAllEnvs();
  });
});

test('an SQLite file syncs every commit, enforces foreign keys and can be read during a write', async () => {
  const place = await newTestDatabase('sqlite');
  const database = await openDatabase({ url: place.url, entities: [Entry], migrations: [] });
  const pragma = async (name: string) => {
    const [row] = await database.orm.em.getConnection().execute(`pragma ${name}`);
    return Object.values(row as object)[0];
  };
  expect({
    journal: await pragma('journal_mode'),
    synchronous: await pragma('synchronous'),
    foreignKeys: await pragma('foreign_keys'),
    busyTimeout: await pragma('busy_timeout'),
  }).toEqual({ journal: 'wal', synchronous: 2, foreignKeys: 1, busyTimeout: 5000 });
  await database.close();
  await place.remove();
});

test('an SQLite file is waited for longer while it is migrated', async () => {
  const place = await newTestDatabase('sqlite');
  const timeouts: unknown[] = [];
  const reading: MigrationFile = {
    ...second,
    run: async ({ execute }) => void timeouts.push(...(await execute('pragma busy_timeout'))),
  };
  const database = await openDatabase({ url: place.url, entities: [Entry], migrations: [first, reading] });
  timeouts.push(...(await database.orm.em.getConnection().execute('pragma busy_timeout')));
  expect(timeouts).toEqual([{ timeout: 60_000 }, { timeout: 5000 }]);
  await database.close();
  await place.remove();
});

describe.each(databases.filter((dialect) => dialect === 'mysql'))('a process, on %s,', (dialect) => {
  test.each([
    ['', 5],
    ['?connectionLimit=2', 2],
  ])('takes no more connections than its URL says: %j', async (setting, most) => {
    const place = await newTestDatabase(dialect);
    const database = await openDatabase({ url: `${place.url}${setting}`, entities: [Entry], migrations: [first] });
    const query = 'select connection_id() as id, sleep(0.1)';
    const transaction = () =>
      inTransaction(database, (em) => em.getConnection().execute(query, [], 'all', em.getTransactionContext()));
    const rows = (await Promise.all(Array.from({ length: 5 }, transaction))) as [{ id: number }][];
    expect(new Set(rows.map(([{ id }]) => id)).size).toBe(most);
    await database.close();
    await place.remove();
  });
});

test('a migration on SQLite that has ended its transaction is told of by its own error, not by that of the ROLLBACK', async () => {
  const place = await newTestDatabase('sqlite');
  const ending = step('0001-ending', 'rollback', 'insert into nowhere values (1)');
  const opening = openDatabase({ url: place.url, entities: [Entry], migrations: [ending] });
  await expect(opening).rejects.toThrow(/nowhere/);
  await place.remove();
});

test('a URL of any other kind of database is refused without being shown', async () => {
  const opening = openDatabase({ url: 'postgres://hub:secret@db/hub', entities: [Entry], migrations: [] });
  await expect(opening).rejects.toThrow('A database URL starts with sqlite: or mysql://, not "postgres:"');
});
