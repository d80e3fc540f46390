import type { EntityManager } from '@mikro-orm/core';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../database/open-database.ts';
import { inTransaction } from '../database/transaction.ts';

/** Takes locks in a transaction of its own and keeps them until `release`, which rolls it back. */
export async function holdRows(database: Database, lock: (em: EntityManager) => Promise<unknown>) {
  const held = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const rolledBack = new Error('rolled back');
  const done = inTransaction(database, async (em) => {
    await lock(em);
    begun.resolve();
    await held.promise;
    throw rolledBack;
  }).catch((error: unknown) => {
    if (error !== rolledBack) {
      begun.reject(error);
      throw error;
    }
  });
  await begun.promise;
  return async () => {
    held.resolve();
    await done;
  };
}

/** Long enough for a command to come to a lock. */
export const aWhile = () => delay(400);
