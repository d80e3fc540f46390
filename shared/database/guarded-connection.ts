import type { CompiledQuery, QueryResult } from 'kysely';
import { statementChannel, type SentStatement } from './statement-channel.ts';

type Query = Pick<CompiledQuery, 'sql' | 'parameters' | 'queryId'>;
type Result = QueryResult<Record<string, unknown>>;

/** The part of Kysely's connection used here; MikroORM does not type it. Only a server's can cancel a statement. */
interface Connection {
  executeQuery(query: Query): Promise<Result>;
  collectSessionInfo?(): Promise<void>;
  cancelQuery?(provideAnother: unknown): Promise<void>;
}

/** A connection of a database's pool, which sends one statement after the other. */
export interface GuardedConnection {
  executeQuery(query: Query): Promise<Result>;
  /** Ends the transaction that runs: no further statement is sent, and a server cancels the one that waits for it. */
  giveUp(reason: unknown): void;
}

/**
 * A database may end a transaction by itself: SQLite on a full disk, a server on a deadlock or a lost connection.
 * Further statements would then commit one by one, and the ROLLBACK would fail, after which Kysely never releases the
 * connection. So after a failed statement nothing more is sent in the transaction, and its ROLLBACK always succeeds.
 * BEGIN is not waited for: if it fails, which would make Kysely leak the connection, that surfaces with the next statement.
 */
export function guardConnection(created: unknown, database: string): void {
  const connection = created as Connection & GuardedConnection;
  const executeQuery = connection.executeQuery.bind(connection);
  const send = (query: Query): Promise<Result> => {
    if (statementChannel.hasSubscribers) {
      const { sql, parameters } = query;
      statementChannel.publish({ database, sql, parameters } satisfies SentStatement);
    }
    return executeQuery(query);
  };
  let inTransaction = false;
  let failure: unknown;
  let cancelled: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const execute = async (query: Query): Promise<Result> => {
    const { sql } = query;
    if (sql === 'rollback') {
      // What is cancelled too late would be the ROLLBACK, or another's statement.
      await cancelled;
      inTransaction = false;
      failure = undefined;
      cancelled = undefined;
      return send(query).catch(() => noRows);
    }
    if (failure) throw failure;
    if (begins(sql)) inTransaction = true;
    try {
      const result = await send(query);
      if (sql === 'commit') inTransaction = false;
      return result;
    } catch (error) {
      if (inTransaction) failure = error;
      throw error;
    }
  };

  // A statement whose predecessor still runs must not be sent if that one fails.
  connection.executeQuery = (query) => {
    const executed = last.then(() => execute(query));
    last = executed.catch(() => {});
    return begins(query.sql) ? begun : executed;
  };
  connection.giveUp = (reason) => {
    if (!inTransaction) return;
    failure = reason;
    cancelled = cancelStatement(connection);
  };
}

const begins = (sql: string): boolean => sql === 'begin' || sql.startsWith('set transaction ');

const noRows: Result = { rows: [] };
const begun = Promise.resolve(noRows);

/** Frees the locks that a waiting statement would keep others from; if it cannot be cancelled, they wait as long as it. */
async function cancelStatement(connection: Connection): Promise<void> {
  try {
    await connection.collectSessionInfo?.();
    await connection.cancelQuery?.(() => {});
  } catch {
    // It ends by itself, at the latest when it has waited for its lock long enough.
  }
}
