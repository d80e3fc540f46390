import mysql, { type Connection, type RowDataPacket } from 'mysql2/promise';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialect } from '../database/open-database.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { openAgencyDatabase } from '../subgraph/open-agency-database.ts';
import { newMySqlSchema, newTestDatabase, type TestDatabase } from './test-databases.ts';

type Definition = Pick<SubgraphDefinition, 'entities' | 'migrations'>;

/**
 * A database as an agency's first start leaves it once its tables are there. To migrate takes longer than most tests do,
 * so a process does it once for each agency: it copies the file of SQLite, and keeps what it has on a server for its next
 * test.
 */
export async function migratedDatabase(definition: Definition, dialect: Dialect): Promise<TestDatabase> {
  return { sqlite: copiedFile, mysql: keptSchema }[dialect](definition);
}

/** Which tables there are. */
const keyOf = ({ migrations }: Definition): string => migrations.map(({ name }) => name).join();

async function migrate(definition: Definition, url: string): Promise<void> {
  const database = await openAgencyDatabase(definition, url);
  await database.close();
}

const files = new Map<string, Promise<string>>();

async function copiedFile(definition: Definition): Promise<TestDatabase> {
  const key = keyOf(definition);
  if (!files.has(key)) files.set(key, migratedFile(definition));
  const migrated = await files.get(key)!;
  const copy = await newTestDatabase('sqlite');
  copyFileSync(migrated, copy.url.slice('sqlite:'.length));
  return copy;
}

async function migratedFile(definition: Definition): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-test-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'migrated.db');
  await migrate(definition, `sqlite:${file}`);
  return file;
}

/** A schema on a server, and what its migrations wrote. */
interface Schema {
  url: string;
  tables: readonly { name: string; rows: readonly RowDataPacket[] }[];
  remove: () => Promise<void>;
}

/** What the names of schemas begin with that the test command removes at its end; without it, none is kept. */
const prefix = process.env['HUB_TEST_KEPT'];

/** The schemas that no test uses now. */
const free = new Map<string, Schema[]>();

async function keptSchema(definition: Definition): Promise<TestDatabase> {
  if (!prefix) return newTestDatabase('mysql');
  const key = keyOf(definition);
  const schema = free.get(key)?.pop() ?? (await migratedSchema(definition, prefix));
  const remove = async () => {
    if (await isEmptied(schema)) free.set(key, [...(free.get(key) ?? []), schema]);
    else await schema.remove();
  };
  return { url: schema.url, remove };
}

async function migratedSchema(definition: Definition, names: string): Promise<Schema> {
  const { url, remove } = await newMySqlSchema(names);
  await migrate(definition, url);
  const tables = await on(url, async (connection) => {
    const [found] = await connection.query<RowDataPacket[]>({ sql: 'show tables', rowsAsArray: true });
    const all: Schema['tables'][number][] = [];
    for (const { 0: name } of found as unknown as [string][]) {
      const [rows] = await connection.query<RowDataPacket[]>('select * from ??', [name]);
      all.push({ name, rows });
    }
    return all;
  });
  return { url, tables, remove };
}

/** Puts a schema back as its migrations left it; returns whether that succeeded: something may still be locked. */
async function isEmptied({ url, tables }: Schema): Promise<boolean> {
  const statements = tables.flatMap(({ name, rows }) => [
    mysql.format('delete from ??', [name]),
    ...rows.map((row) => mysql.format('insert into ?? set ?', [name, row])),
  ]);
  const settings = ['set session foreign_key_checks = 0', 'set session innodb_lock_wait_timeout = 2'];
  try {
    await on(url, (connection) => connection.query([...settings, 'begin', ...statements, 'commit'].join(';')));
    return true;
  } catch {
    return false;
  }
}

async function on<Result>(url: string, work: (connection: Connection) => Promise<Result>): Promise<Result> {
  // Instants as texts, which are written as they were read.
  const connection = await mysql.createConnection({ uri: url, multipleStatements: true, dateStrings: true });
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}
