/**
 * Waits for statements of one transaction that need not wait for each other's results: each is prepared while those before
 * it run. All have ended even if one has failed, so none is left to be sent after the ROLLBACK.
 */
export async function together(statements: readonly Promise<unknown>[]): Promise<void> {
  for (const ended of await Promise.allSettled(statements)) if (ended.status === 'rejected') throw ended.reason;
}
