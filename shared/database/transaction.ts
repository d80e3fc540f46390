import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { ControlledTransaction } from 'kysely';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../refusal/refusal.ts';
import { refuse } from '../refusal/refuse.ts';
import { committed } from './after-commit.ts';
import { flushEntities } from './flush-entities.ts';
import { hasLostConnection, hasNoConnection } from './free-connection.ts';
import type { Database } from './open-database.ts';
import { leaveConnection, useConnection } from './own-connection.ts';
import { isStorageFull } from './storage.ts';
import { takenKey } from './taken-key.ts';

const maxAttempts = 20;
/** No attempt starts after this time; each may wait some seconds for a lock. */
const maxTotalMs = 10_000;
/** A duplicate key may be a row inserted concurrently: on a retry the work sees it and can report what it means. */
const maxDuplicates = 2;

/**
 * Runs `work` in one transaction, and retries it from the start if the database aborts it as a victim. A connection that
 * is lost at COMMIT does not tell whether it was carried out: `work` must see what it did, as a command does by its key.
 * Once `signal` is aborted, no transaction begins, no statement is sent and nothing is committed.
 */
export async function inTransaction<Result>(
  database: Database,
  work: (em: EntityManager) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const begun = performance.now();
  let duplicates = 0;
  for (let attempt = 1; ; attempt += 1) {
    try {
      signal?.throwIfAborted();
      return await database.inTurn(() => runOnce(database, work, signal));
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (isStorageFull(error)) {
        database.storage.foundFull();
        throw refuse('STORAGE_FULL', {});
      }
      if (signal?.aborted) throw refuse('CALLER_GONE', {});
      // One was waited for already, and the refusal could not be recorded either.
      if (hasNoConnection(error)) throw error;
      if (error instanceof UniqueConstraintViolationException) {
        duplicates += 1;
        if (duplicates > maxDuplicates) throw refuse('KEY_TAKEN', takenKey(error, database.orm));
      } else if (!isVictim(error)) throw error;
      if (attempt === maxAttempts || performance.now() - begun > maxTotalMs) throw refuse('BUSY', {});
      await delay(Math.random() * 10 * attempt);
    }
  }
}

async function runOnce<Result>(
  database: Database,
  work: (em: EntityManager) => Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const em = database.forTransaction() as SqlEntityManager;
  // Not the entity manager's own transaction, which would fork it once more.
  const connection = em.getConnection();
  const transaction = await connection.getClient().startTransaction().execute();
  let result: Result;
  try {
    result = await runIn(em, transaction, work, signal);
    await transaction.commit().execute();
  } catch (error) {
    // Unlike the transaction's own, it waits for statements that still run.
    await connection.rollback(transaction);
    throw error;
  }
  committed(em, database);
  return result;
}

async function runIn<Result>(
  em: SqlEntityManager,
  transaction: ControlledTransaction<unknown>,
  work: (em: EntityManager) => Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  em.setTransactionContext(transaction);
  const connection = await useConnection(em, transaction);
  const giveUp = () => connection.giveUp(signal?.reason);
  signal?.addEventListener('abort', giveUp);
  try {
    signal?.throwIfAborted();
    const result = await work(em);
    await flushEntities(em);
    return result;
  } finally {
    signal?.removeEventListener('abort', giveUp);
    leaveConnection(em);
  }
}

/** Deadlock (1213), lock wait timeout (1205), record changed since read (MariaDB 1020), any SQLITE_BUSY, a lost connection. */
function isVictim(error: unknown): boolean {
  const { errno, code } = error as { errno?: number; code?: string };
  if (hasLostConnection(error)) return true;
  return [1213, 1205, 1020].includes(errno ?? 0) || (code ?? '').startsWith('SQLITE_BUSY');
}
