import { IsolationLevel, UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/core';
import { setTimeout as delay } from 'node:timers/promises';
import { refuse } from '../refusal/refusal.ts';
import type { Database } from './open-database.ts';
import { isStorageFull } from './storage.ts';

const attempts = 20;

const optionsOf = { sqlite: {}, mysql: { isolationLevel: IsolationLevel.READ_COMMITTED } } as const;

/**
 * Runs `work` in one transaction and runs it again from the start when the database chose it as a victim. READ COMMITTED
 * on servers: a statement sees what was committed before it, so a check after a lock sees what the lock waited for.
 */
export async function inTransaction<Result>(
  database: Database,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.orm.em.fork().transactional(work, optionsOf[database.dialect]);
    } catch (error) {
      if (isStorageFull(error)) {
        database.storage.foundFull();
        throw refuse('STORAGE_FULL', {});
      }
      if (!isVictim(error)) throw error;
      if (attempt === attempts) throw refuse('BUSY', {});
      await delay(Math.random() * 10 * attempt);
    }
  }
}

/**
 * Deadlock (1213), lock timeout (1205), changed since read (MariaDB 1020), SQLite BUSY in its variants. A row that another
 * has just inserted under the same unique key counts too: run again, the work sees it and can say what it means.
 */
function isVictim(error: unknown): boolean {
  if (error instanceof UniqueConstraintViolationException) return true;
  const { errno, code } = error as { errno?: number; code?: string };
  return [1213, 1205, 1020].includes(errno ?? 0) || (code ?? '').startsWith('SQLITE_BUSY');
}
