import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { SentStatement } from '../../shared/database/statement-channel.ts';
import {
  openBare,
  openBareMySql,
  openBareSqlite,
  openSqliteFile,
  rowsOf,
  type BareConnection,
} from '../bare-connection.ts';

/** Copies of the hub's databases, on which statements run on the bare driver, prepared. */
export interface BareCopy {
  /** Runs one command's statements in order, on one connection per database. */
  replay(statements: readonly SentStatement[]): Promise<void>;
  /** Throws if the copies do not have the rows that the hub's databases have. */
  expectEqual(): Promise<void>;
  close(): Promise<void>;
}

export async function copyDatabases(urls: readonly string[]): Promise<BareCopy> {
  const copies = await Promise.all(
    urls.map(async (url) => [url, url.startsWith('sqlite:') ? await copySqlite(url) : await copyMySql(url)] as const),
  );
  const byUrl = new Map(copies);
  return {
    replay: async (statements) => {
      const taken = new Map<string, BareConnection>();
      for (const { database, sql, parameters } of statements) {
        const connection = taken.get(database) ?? (await byUrl.get(database)!.take());
        taken.set(database, connection);
        const ran = connection.run(sql, parameters);
        if (ran instanceof Promise) await ran;
      }
      for (const [database, connection] of taken) byUrl.get(database)!.giveBack(connection);
    },
    expectEqual: async () => {
      for (const [url, copy] of copies) {
        const connection = await copy.take();
        const hub = await openBare(url);
        for (const name of await tablesOf(hub, url))
          if ((await contents(hub, name)) !== (await contents(connection, name)))
            throw new Error(`The bare driver left other rows in ${name} than the hub`);
        await hub.close();
        copy.giveBack(connection);
      }
    },
    close: async () => {
      for (const [, copy] of copies) await copy.close();
    },
  };
}

async function tablesOf(connection: BareConnection, url: string): Promise<string[]> {
  const sql = url.startsWith('sqlite:')
    ? "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'"
    : 'select table_name as name from information_schema.tables where table_schema = database()';
  return (await rowsOf<{ name: string }>(connection, sql)).map(({ name }) => name);
}

async function contents(connection: BareConnection, table: string): Promise<string> {
  const rows = await rowsOf(connection, `select * from ${table}`);
  return rows
    .map((row) => JSON.stringify(row))
    .toSorted()
    .join('\n');
}

interface DatabaseCopy {
  take(): Promise<BareConnection>;
  giveBack(connection: BareConnection): void;
  close(): Promise<void>;
}

async function copySqlite(url: string): Promise<DatabaseCopy> {
  const file = url.slice('sqlite:'.length);
  const copy = `${file}.${randomUUID()}`;
  const source = openSqliteFile(file);
  // Page by page: a copy that is written anew would be in better order than what the hub has.
  await source.backup(copy);
  source.close();
  const connection = openBareSqlite(copy);
  return {
    take: async () => connection,
    giveBack: () => {},
    close: async () => {
      await connection.close();
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${copy}${suffix}`, { force: true });
    },
  };
}

async function copyMySql(url: string): Promise<DatabaseCopy> {
  const server = new URL(url);
  const source = server.pathname.slice(1);
  const copy = `${source}_bare`;
  server.pathname = '/';
  const admin = await openBareMySql(server.href);
  await rowsOf(admin, `create database ${copy}`);
  // Generated columns take no values.
  const stored = await rowsOf<{ name: string; columns: string }>(
    admin,
    `select table_name as name, group_concat('\`', column_name, '\`') as columns from information_schema.columns
      where table_schema = ? and coalesce(generation_expression, '') = '' group by table_name`,
    [source],
  );
  for (const { name, columns } of stored) {
    await rowsOf(admin, `create table ${copy}.${name} like ${source}.${name}`);
    await rowsOf(admin, `insert into ${copy}.${name} (${columns}) select ${columns} from ${source}.${name}`);
  }
  server.pathname = `/${copy}`;
  const all: BareConnection[] = [];
  const idle: BareConnection[] = [];
  return {
    take: async () => {
      const free = idle.pop();
      if (free) return free;
      const opened = await openBareMySql(server.href);
      all.push(opened);
      return opened;
    },
    giveBack: (connection) => void idle.push(connection),
    close: async () => {
      for (const connection of all) await connection.close();
      await rowsOf(admin, `drop database ${copy}`);
      await admin.close();
    },
  };
}
