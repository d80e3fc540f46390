import type { Database, Dialect } from '../database/open-database.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { openAgencyDatabase } from '../subgraph/open-agency-database.ts';
import { newTestDatabase } from './test-databases.ts';

type Tables = Pick<SubgraphDefinition, 'entities' | 'migrations'>;

/** What is read from a new database that the migrations have created. */
export async function inMigrated<Result>(
  dialect: Dialect,
  tables: Tables,
  read: (database: Database) => Promise<Result>,
): Promise<Result> {
  const { url, remove } = await newTestDatabase(dialect);
  const database = await openAgencyDatabase(tables, url);
  try {
    return await read(database);
  } finally {
    await database.close();
    await remove();
  }
}

/** What is read from a new database with exactly the tables that the entities describe. */
export function inDescribed<Result>(
  dialect: Dialect,
  { entities }: Tables,
  read: (database: Database) => Promise<Result>,
): Promise<Result> {
  return inMigrated(dialect, { entities, migrations: [] }, async (database) => {
    await database.orm.schema.create();
    return read(database);
  });
}

/** The statements that MikroORM finds missing between the tables of a database and its entities. */
export async function missingStatements({ orm }: Database): Promise<string[]> {
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false });
  return sql
    .split(/;\n+/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '');
}

/** The columns, keys and checks of every table on a server, each prefixed with the table's name. */
export async function partsOfTables({ orm }: Database): Promise<string[]> {
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
