import mysql from 'mysql2/promise';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Dialect } from '../database/open-database.ts';

/** URL of the MySQL or MariaDB server for tests; set by the test command if one is reachable. */
const server = process.env['HUB_TEST_MYSQL_URL'];

/** The available kinds of database, for `describe.each(databases)`. */
export const databases: readonly Dialect[] = server ? ['sqlite', 'mysql'] : ['sqlite'];

/** A new, empty database. */
export interface TestDatabase {
  url: string;
  remove: () => Promise<void>;
}

export async function newTestDatabase(dialect: Dialect): Promise<TestDatabase> {
  return dialect === 'sqlite' ? newSqliteFile() : newMySqlSchema();
}

async function newSqliteFile(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-test-'));
  return {
    url: `sqlite:${join(folder, 'test.db')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** An empty schema whose name begins with a prefix. */
export async function newMySqlSchema(prefix = 'hub_test'): Promise<TestDatabase> {
  if (!server) throw new Error('No MySQL or MariaDB server for tests');
  const name = `${prefix}_${randomUUID().replaceAll('-', '')}`;
  await runOnServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => runOnServer(`drop database if exists ${name}`) };
}

async function runOnServer(statement: string): Promise<void> {
  const connection = await mysql.createConnection(server!);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
