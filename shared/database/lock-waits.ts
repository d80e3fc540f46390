/** How long a statement waits for a row that another transaction has locked. */
const lockWaitSeconds = 5;

/** What is used of a connection of Kysely, to which MikroORM gives no type. */
interface Connection {
  executeQuery(query: { sql: string; parameters: readonly unknown[] }): Promise<unknown>;
}

/** Has a server end the wait of a new connection for a lock after seconds; by itself it would wait for most of a minute. */
export async function limitLockWaits(created: unknown): Promise<void> {
  const sql = `set session innodb_lock_wait_timeout = ${lockWaitSeconds}`;
  await (created as Connection).executeQuery({ sql, parameters: [] });
}
