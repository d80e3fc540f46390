import { createRequire } from 'node:module';

/** A connection of the bare driver, on which statements stay prepared where the driver can keep them. */
export interface BareConnection {
  run(sql: string, parameters: readonly unknown[]): Promise<unknown> | unknown[];
  close(): Promise<void>;
}

export async function openBare(url: string): Promise<BareConnection> {
  return url.startsWith('sqlite:') ? openBareSqlite(url.slice('sqlite:'.length)) : openBareMySql(url);
}

/** The rows of a query. */
export async function rowsOf<Row>(
  connection: BareConnection,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  return (await connection.run(sql, parameters)) as Row[];
}

/** The part of better-sqlite3 that is used here. */
interface SqliteDatabase {
  prepare(sql: string): SqliteStatement;
  pragma(text: string): unknown;
  backup(file: string): Promise<unknown>;
  close(): void;
}

interface SqliteStatement {
  /** Whether it returns rows. */
  reader: boolean;
  all(...parameters: readonly unknown[]): unknown[];
  run(...parameters: readonly unknown[]): unknown;
}

/**
 * Opens a file with the hub's own SQLite: a second copy of SQLite in a process would, when it closes the file, drop the
 * locks of the first.
 */
export function openSqliteFile(file: string): SqliteDatabase {
  const database = new Sqlite(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000'])
    database.pragma(pragma);
  return database;
}

export function openBareSqlite(file: string): BareConnection {
  const database = openSqliteFile(file);
  const prepared = new Map<string, SqliteStatement>();
  return {
    run: (sql, parameters) => {
      let statement = prepared.get(sql);
      if (!statement) {
        statement = database.prepare(sql);
        prepared.set(sql, statement);
      }
      if (statement.reader) return statement.all(...parameters);
      statement.run(...parameters);
      return [];
    },
    close: async () => database.close(),
  };
}

/** The part of mysql2 that is used here. */
interface MySqlConnection {
  query(sql: string, parameters?: readonly unknown[]): Promise<[unknown[]]>;
  end(): Promise<void>;
}

/** The hub's own drivers. */
const ofShared = createRequire(new URL('../shared/package.json', import.meta.url));
const { createConnection } = ofShared('mysql2/promise') as {
  createConnection: (options: object) => Promise<MySqlConnection>;
};
const Sqlite = createRequire(ofShared.resolve('@mikro-orm/sqlite'))('better-sqlite3') as new (
  file: string,
) => SqliteDatabase;

export async function openBareMySql(url: string): Promise<BareConnection> {
  const connection = await createConnection({ uri: url, timezone: 'Z', supportBigNumbers: true });
  // As the hub's.
  await connection.query('set session transaction isolation level read committed');
  return {
    run: async (sql, parameters) => (await connection.query(sql, parameters))[0],
    close: () => connection.end(),
  };
}
