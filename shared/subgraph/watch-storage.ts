import type { Logger } from 'pino';
import type { Database } from '../database/open-database.ts';
import { StorageProbe } from '../database/storage.ts';
import { inTransaction } from '../database/transaction.ts';

/** As much as a large command writes: with less space, not every command could commit. */
const probeBytes = 1024 * 1024;
const probeEveryMs = 1000;

/** Logs when a database is full, then probes until it has room again. Returns a function that stops it. */
export function watchStorage(database: Database, log: Logger): () => Promise<void> {
  const { storage } = database;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let probing: Promise<void> | undefined;

  const probe = async (): Promise<void> => {
    try {
      await writeProbe(database);
      storage.foundRoom();
      log.info('storage has room again');
    } catch {
      // Still full, or unreachable.
      probeLater();
    }
  };
  const probeLater = () => {
    if (stopping.signal.aborted) return;
    timer = setTimeout(() => {
      probing = probe();
    }, probeEveryMs).unref();
  };
  storage.onFull = () => {
    log.error('storage is full: commands are refused until there is room, queries are answered');
    probeLater();
  };
  return async () => {
    stopping.abort();
    clearTimeout(timer);
    await probing;
  };
}

async function writeProbe(database: Database): Promise<void> {
  for (const filling of ['x'.repeat(probeBytes), ''])
    await inTransaction(database, (em) => em.upsert(StorageProbe, { id: 1, filling }));
}
