import { describe, expect, test } from 'vitest';
import { type Database, type Dialect } from '../database/open-database.ts';
import type { MigrationFile } from '../database/migration-file.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { openAgencyDatabase } from '../subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from './test-databases.ts';

/** The migrations produce exactly the tables that the entities describe. */
export function migrationsContract(definition: SubgraphDefinition): void {
  test('migrations are in the order of their names, each of which is taken once', () => {
    const names = definition.migrations.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].toSorted());
  });

  describe.each(databases)('database, on %s', (dialect) => {
    test('migrations and entities are equal', async () => {
      expect(await differences[dialect](definition)).toEqual([]);
    });
  });
}

const differences: Readonly<Record<Dialect, (definition: SubgraphDefinition) => Promise<string[]>>> = {
  sqlite: (definition) =>
    withDatabase('sqlite', definition, definition.migrations, async ({ orm }) => {
      const missing = await orm.schema.getUpdateSchemaSQL({ wrap: false });
      return missing.split('\n').filter((statement) => statement !== '');
    }),
  // MikroORM's own comparison reports every nullable and JSON column of MariaDB as changed, and so would hide a real
  // change. Instead, the server describes what the migrations created, and what the entities create in a new schema.
  mysql: async (definition) => {
    const migrated = await withDatabase('mysql', definition, definition.migrations, tablesOf);
    const described = await withDatabase('mysql', definition, [], async (database) => {
      await database.orm.schema.create();
      return tablesOf(database);
    });
    const superfluous = migrated.filter((part) => !described.includes(part)).map((part) => `only migrated: ${part}`);
    const missing = described.filter((part) => !migrated.includes(part)).map((part) => `only described: ${part}`);
    return [...superfluous, ...missing];
  },
};

/** The columns, keys and checks of every table, each prefixed with the table's name. */
async function tablesOf({ orm }: Database): Promise<string[]> {
  const connection = orm.em.getConnection();
  const tables: Record<string, string>[] = await connection.execute('show tables');
  const parts: string[] = [];
  for (const name of tables.flatMap((row) => Object.values(row))) {
    if (name === 'mikro_orm_migrations') continue;
    const created: Record<string, string>[] = await connection.execute(`show create table \`${name}\``);
    const lines = created[0]!['Create Table']!.split('\n').slice(1);
    parts.push(...lines.map((line) => `${name}: ${line.trim().replace(/,$/, '')}`));
  }
  return parts;
}

async function withDatabase(
  dialect: Dialect,
  { entities }: SubgraphDefinition,
  migrations: readonly MigrationFile[],
  read: (database: Database) => Promise<string[]>,
): Promise<string[]> {
  const { url, remove } = await newTestDatabase(dialect);
  const database = await openAgencyDatabase({ entities, migrations }, url);
  try {
    return await read(database);
  } finally {
    await database.close();
    await remove();
  }
}
