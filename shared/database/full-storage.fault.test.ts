import { defineEntity, p, type EntityManager } from '@mikro-orm/core';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { canMount, mountSmallDisk } from '../testing/small-disk.ts';
import { databases, newTestDatabase } from '../testing/test-databases.ts';
import { openDatabase, type Database } from './open-database.ts';
import { inTransaction } from './transaction.ts';

const Line = defineEntity({
  name: 'Line',
  tableName: 'line',
  properties: { id: p.integer().primary().autoincrement(false), text: p.string().length(1000) },
});

/** A database that can be filled up and given room again. */
interface Limited {
  database: Database;
  makeRoom: () => Promise<unknown>;
  remove: () => Promise<unknown>;
}

/** The ways in which a database runs out of storage. */
const limits = {
  'SQLite with a page limit': async (): Promise<Limited> => {
    const { url, remove } = await newTestDatabase('sqlite');
    const database = await newLines(url);
    const connection = database.orm.em.getConnection();
    await connection.execute('PRAGMA max_page_count = 100');
    return { database, remove, makeRoom: () => connection.execute('PRAGMA max_page_count = 100000') };
  },
  'SQLite on a small disk': async (): Promise<Limited> => {
    const disk = mountSmallDisk(2);
    const database = await newLines(`sqlite:${join(disk.path, 'lines.db')}`);
    return { database, remove: async () => disk.remove(), makeRoom: async () => disk.resize(64) };
  },
  'a server whose table may not grow': async (): Promise<Limited> => {
    const { url, remove } = await newTestDatabase('mysql');
    const database = await newLines(url);
    // The limit is per connection and applies when the table is created.
    const limitTo = (bytes: number) =>
      inTransaction(database, async (em) => {
        await run(em, `set session max_heap_table_size = ${bytes}`);
        await run(em, 'alter table line engine = memory');
      });
    await limitTo(200_000);
    return { database, remove, makeRoom: () => limitTo(64_000_000) };
  },
};

const possible = [
  'SQLite with a page limit',
  ...(canMount ? ['SQLite on a small disk'] : []),
  ...(databases.includes('mysql') ? ['a server whose table may not grow'] : []),
] as (keyof typeof limits)[];

const run = (em: EntityManager, statement: string) =>
  em.getConnection().execute(statement, [], 'run', em.getTransactionContext());

async function newLines(url: string): Promise<Database> {
  const database = await openDatabase({ url, entities: [Line], migrations: [] });
  await database.orm.schema.create();
  return database;
}

describe.each(possible)('%s', (limit) => {
  let limited: Limited;
  afterEach(async () => {
    await limited.database.close();
    await limited.remove();
  });

  let next = 0;
  const write = (lines: number) =>
    inTransaction(limited.database, async (em) => {
      for (let line = 0; line < lines; line += 1) await em.insert(Line, { id: (next += 1), text: 'x'.repeat(1000) });
    });
  const count = () => limited.database.orm.em.fork().count(Line);

  /** Writes until the storage is full, and returns how many lines were acknowledged. */
  async function fill(): Promise<number> {
    let acknowledged = 0;
    for (;;) {
      const refused = await write(100).catch((error: unknown) => error);
      if (refused) {
        expect(refused).toMatchObject({ name: 'Refusal', code: 'STORAGE_FULL' });
        return acknowledged;
      }
      acknowledged += 100;
    }
  }

  test('refuses writes while full, keeps answering reads, and writes again once there is room', async () => {
    limited = await limits[limit]();
    const acknowledged = await fill();
    await expect(write(100)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    const kept = await count();
    // In-memory tables are not transactional.
    if (limit !== 'a server whose table may not grow') expect(kept).toBe(acknowledged);
    await limited.makeRoom();
    await write(100);
    expect(await count()).toBe(kept + 100);
  });
});
