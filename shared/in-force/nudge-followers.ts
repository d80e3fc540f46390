import { setTimeout as delay } from 'node:timers/promises';
import type { FeedTransport } from '../feed/transport.ts';

/** How long a command that revokes a right waits for the followers that must obey. */
export const obedienceTimeoutMs = 5000;
const retryMs = 200;

/**
 * Asks every follower that must obey to catch up with the owner's log, and returns the names of those that did not
 * respond in time. What was committed before the call binds all the others when this returns.
 */
export async function nudgeFollowers(
  transport: FeedTransport,
  owner: string,
  followers: readonly string[],
  timeoutMs: number = obedienceTimeoutMs,
): Promise<string[]> {
  const patience = AbortSignal.timeout(timeoutMs);
  const late = await Promise.all(
    followers.map(async (follower) => ((await hasObeyed(transport, owner, follower, patience)) ? [] : [follower])),
  );
  return late.flat();
}

/** Asks a follower, and retries while it is unreachable: it may be restarting. */
async function hasObeyed(
  transport: FeedTransport,
  owner: string,
  follower: string,
  patience: AbortSignal,
): Promise<boolean> {
  const timeUp = new Promise<'late'>((resolve) => {
    patience.addEventListener('abort', () => resolve('late'), { once: true });
  });
  while (!patience.aborted) {
    const answer = transport.nudge(owner, follower).then(
      () => 'applied' as const,
      () => 'failed' as const,
    );
    if ((await Promise.race([answer, timeUp])) === 'applied') return true;
    await delay(retryMs, undefined, { signal: patience }).catch(() => {});
  }
  return false;
}
