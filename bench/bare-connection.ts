import { createRequire } from 'node:module';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

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

export function openBareSqlite(file: string): BareConnection {
  const database = new DatabaseSync(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000'])
    database.exec(`pragma ${pragma}`);
  const prepared = new Map<string, StatementSync>();
  return {
    run: (sql, parameters) => {
      let statement = prepared.get(sql);
      if (!statement) {
        statement = database.prepare(sql);
        prepared.set(sql, statement);
      }
      return statement.all(...(parameters as never[]));
    },
    close: async () => database.close(),
  };
}

/** The part of mysql2 that is used here. */
interface MySqlConnection {
  query(sql: string, parameters?: readonly unknown[]): Promise<[unknown[]]>;
  end(): Promise<void>;
}

/** The hub's own mysql2. */
const { createConnection } = createRequire(new URL('../shared/package.json', import.meta.url))('mysql2/promise') as {
  createConnection: (options: object) => Promise<MySqlConnection>;
};

export async function openBareMySql(url: string): Promise<BareConnection> {
  const connection = await createConnection({ uri: url, timezone: 'Z', supportBigNumbers: true });
  return {
    run: async (sql, parameters) => (await connection.query(sql, parameters))[0],
    close: () => connection.end(),
  };
}
