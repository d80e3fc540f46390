import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { SentStatement } from '../../shared/database/statement-channel.ts';

/** Copies of the hub's databases, on which statements run on the bare driver, prepared. */
export interface BareCopy {
  /** Runs one command's statements in order, on one connection per database. */
  replay(statements: readonly SentStatement[]): Promise<void>;
  close(): Promise<void>;
}

export async function copyDatabases(urls: readonly string[]): Promise<BareCopy> {
  const copies = await Promise.all(
    urls.map(async (url) => [url, url.startsWith('sqlite:') ? copySqlite(url) : await copyMySql(url)] as const),
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
    close: async () => {
      for (const [, copy] of copies) await copy.close();
    },
  };
}

interface BareConnection {
  run(sql: string, parameters: readonly unknown[]): Promise<unknown> | void;
}

interface DatabaseCopy {
  take(): Promise<BareConnection>;
  giveBack(connection: BareConnection): void;
  close(): Promise<void>;
}

function copySqlite(url: string): DatabaseCopy {
  const file = url.slice('sqlite:'.length);
  const copy = `${file}.${randomUUID()}`;
  const source = new DatabaseSync(file);
  source.exec(`vacuum into '${copy}'`);
  source.close();
  const database = new DatabaseSync(copy);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    database.exec(`pragma ${pragma}`);
  const prepared = new Map<string, StatementSync>();
  const connection: BareConnection = {
    run: (sql, parameters) => {
      let statement = prepared.get(sql);
      if (!statement) {
        statement = database.prepare(sql);
        prepared.set(sql, statement);
      }
      statement.all(...(parameters as never[]));
    },
  };
  return {
    take: async () => connection,
    giveBack: () => {},
    close: async () => {
      database.close();
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${copy}${suffix}`, { force: true });
    },
  };
}

/** The part of mysql2 that is used here. */
interface MySqlConnection {
  query(sql: string, parameters?: readonly unknown[]): Promise<[unknown[]]>;
  end(): Promise<void>;
}

/** The hub's own mysql2. */
const { createConnection } = createRequire(new URL('../../shared/package.json', import.meta.url))('mysql2/promise') as {
  createConnection: (options: object) => Promise<MySqlConnection>;
};

async function copyMySql(url: string): Promise<DatabaseCopy> {
  const server = new URL(url);
  const source = server.pathname.slice(1);
  const copy = `${source}_bare`;
  server.pathname = '/';
  const admin = await createConnection({ uri: server.href });
  await admin.query(`create database ${copy}`);
  const [tables] = await admin.query(
    'select table_name as name from information_schema.tables where table_schema = ?',
    [source],
  );
  for (const { name } of tables as { name: string }[]) {
    await admin.query(`create table ${copy}.${name} like ${source}.${name}`);
    await admin.query(`insert into ${copy}.${name} select * from ${source}.${name}`);
  }
  server.pathname = `/${copy}`;
  const all: MySqlConnection[] = [];
  const idle: BareConnection[] = [];
  return {
    take: async () => {
      const free = idle.pop();
      if (free) return free;
      const opened = await createConnection({ uri: server.href, timezone: 'Z', supportBigNumbers: true });
      all.push(opened);
      return { run: (sql, parameters) => opened.query(sql, parameters) };
    },
    giveBack: (connection) => void idle.push(connection),
    close: async () => {
      for (const connection of all) await connection.end();
      await admin.query(`drop database ${copy}`);
      await admin.end();
    },
  };
}
