/** How long a statement waits for a row lock. */
const lockWaitSeconds = 5;

/**
 * Each statement sees everything committed before it, so a check after a lock wait sees what was waited for. A statement
 * waits for a lock for seconds; the default is 50.
 */
const settings = [
  'set session transaction isolation level read committed',
  `set session innodb_lock_wait_timeout = ${lockWaitSeconds}`,
];

/** The part of Kysely's connection used here; MikroORM does not type it. */
interface Connection {
  executeQuery(query: { sql: string; parameters: readonly unknown[] }): Promise<unknown>;
}

/** Sets up a new connection to a server. */
export async function beginSession(created: unknown): Promise<void> {
  for (const sql of settings) await (created as Connection).executeQuery({ sql, parameters: [] });
}
