import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { SentStatement } from '../../shared/database/statement-channel.ts';
import { openBareMySql, openBareSqlite, rowsOf, type BareConnection } from '../bare-connection.ts';

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

interface DatabaseCopy {
  take(): Promise<BareConnection>;
  giveBack(connection: BareConnection): void;
  close(): Promise<void>;
}

function copySqlite(url: string): DatabaseCopy {
  const file = url.slice('sqlite:'.length);
  const copy = `${file}.${randomUUID()}`;
  const source = openBareSqlite(file);
  void source.run(`vacuum into '${copy}'`, []);
  void source.close();
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
  const tables = await rowsOf<{ name: string }>(
    admin,
    'select table_name as name from information_schema.tables where table_schema = ?',
    [source],
  );
  for (const { name } of tables) {
    await rowsOf(admin, `create table ${copy}.${name} like ${source}.${name}`);
    await rowsOf(admin, `insert into ${copy}.${name} select * from ${source}.${name}`);
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
