import type { EntitySchema } from '@mikro-orm/core';
import { openDatabase, type Database, type Dialect } from '../database/open-database.ts';
import { newTestDatabase } from './test-databases.ts';

/** A new database with the tables of some entities, and how it is removed. */
export async function newTables(
  dialect: Dialect,
  entities: readonly EntitySchema[],
): Promise<{ database: Database; close: () => Promise<void> }> {
  const { url, remove } = await newTestDatabase(dialect);
  const database = await openDatabase({ url, entities, migrations: [] });
  await database.orm.schema.create();
  const close = async () => {
    await database.close();
    await remove();
  };
  return { database, close };
}
