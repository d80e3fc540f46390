import type { Agency } from '../command/agency.ts';

/** What an agency's part of the hub can do: everything, only queries, or nothing. */
export type Health = 'ok' | 'storage-full' | 'database-unavailable';

const timeoutMs = 2000;

export async function healthOf({ database, feed }: Pick<Agency, 'database' | 'feed'>): Promise<Health> {
  const { promise: tooLate, resolve } = Promise.withResolvers<Health>();
  const timer = setTimeout(() => resolve('database-unavailable'), timeoutMs);
  const read = feed.head().then(
    (): Health => (database.storage.isFull ? 'storage-full' : 'ok'),
    (): Health => 'database-unavailable',
  );
  try {
    return await Promise.race([read, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
