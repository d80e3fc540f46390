import type { EntityManager } from '@mikro-orm/core';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../database/open-database.ts';
import { inTransaction } from '../database/transaction.ts';

/**
 * Begins the second work while the transaction of the first is open; returns in which order they were done. A work that
 * is refused is done as `outcome` calls it.
 */
export async function interleave(
  database: Database,
  first: (em: EntityManager) => Promise<unknown>,
  second: () => Promise<unknown>,
  outcome: (error: unknown) => string = String,
): Promise<string[]> {
  const done: string[] = [];
  const isOpen = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const a = inTransaction(database, async (em) => {
    await first(em);
    isOpen.resolve();
    await end.promise;
    done.push('first');
  });
  await isOpen.promise;
  const b = second().then(
    () => done.push('second'),
    (error: unknown) => done.push(outcome(error)),
  );
  for (let time = 0; time < 20 && done.length === 0; time += 1) await delay(5);
  end.resolve();
  await Promise.all([a, b]);
  return done;
}
