import { statementChannel, type SentStatement } from './statement-channel.ts';

interface Query {
  sql: string;
  parameters: readonly unknown[];
}

/** The part of Kysely's connection used here; MikroORM does not type it. */
interface Connection {
  executeQuery(query: Query, ...rest: unknown[]): Promise<unknown>;
}

/**
 * A database may end a transaction by itself: SQLite on a full disk, a server on a deadlock or a lost connection.
 * Further statements would then commit one by one, and the ROLLBACK would fail, after which Kysely never releases the
 * connection. So after a failed statement nothing more is sent in the transaction, and its ROLLBACK always succeeds.
 * Kysely also leaks the connection if BEGIN fails; here the error surfaces with the next statement instead.
 */
export function endTransactionsOnFailure(created: unknown, database: string): void {
  const connection = created as Connection;
  const executeQuery = connection.executeQuery.bind(connection);
  const execute = (query: Query, ...rest: unknown[]): Promise<unknown> => {
    if (statementChannel.hasSubscribers) {
      const { sql, parameters } = query;
      statementChannel.publish({ database, sql, parameters } satisfies SentStatement);
    }
    return executeQuery(query, ...rest);
  };
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
