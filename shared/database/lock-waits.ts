/** How long a statement waits for a row lock. */
const lockWaitSeconds = 5;

/** The part of Kysely's connection used here; MikroORM does not type it. */
interface Connection {
  executeQuery(query: { sql: string; parameters: readonly unknown[] }): Promise<unknown>;
}

/** Shortens the lock wait timeout of a new server connection; the default is 50 seconds. */
export async function limitLockWaits(created: unknown): Promise<void> {
  const sql = `set session innodb_lock_wait_timeout = ${lockWaitSeconds}`;
  await (created as Connection).executeQuery({ sql, parameters: [] });
}
