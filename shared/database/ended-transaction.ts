/** What is used of a connection of Kysely, to which MikroORM gives no type. */
interface Connection {
  executeQuery(query: { sql: string }, ...rest: unknown[]): Promise<unknown>;
}

/**
 * A database may end a transaction by itself: SQLite on a full disk, a server on a deadlock or when the connection
 * breaks. Then what is still sent would commit statement by statement, and a ROLLBACK fails, upon which Kysely never
 * gives the connection back. So after a statement that failed a transaction does nothing more, and its ROLLBACK always
 * succeeds. Kysely also keeps the connection of a BEGIN that fails: the transaction's next statement tells that.
 */
export async function endTransactionsOnFailure(created: unknown): Promise<void> {
  const connection = created as Connection;
  const execute = connection.executeQuery.bind(connection);
  let inTransaction = false;
  let failure: unknown;

  connection.executeQuery = async (query, ...rest) => {
    const { sql } = query;
    if (sql === 'rollback') {
      inTransaction = false;
      failure = undefined;
      return execute(query, ...rest).catch(() => noRows);
    }
    if (failure) throw failure;
    if (sql === 'begin' || sql.startsWith('set transaction ')) inTransaction = true;
    try {
      const result = await execute(query, ...rest);
      if (sql === 'commit') inTransaction = false;
      return result;
    } catch (error) {
      if (!inTransaction) throw error;
      failure = error;
      if (sql === 'begin' || sql.startsWith('set transaction ')) return noRows;
      throw error;
    }
  };
}

const noRows = { rows: [] };
