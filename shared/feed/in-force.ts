import { setTimeout as delay } from 'node:timers/promises';
import type { FeedTransport } from './transport.ts';

/** How long a command that takes a right away waits for those who must obey. */
export const obedienceTimeoutMs = 5000;

/**
 * Asks every follower that must obey to catch up with the owner's log, and returns the names of those that have not
 * answered in time. What was committed before the call binds each of the others when this returns.
 */
export async function nudgeFollowers(
  transport: FeedTransport,
  owner: string,
  followers: readonly string[],
  timeoutMs: number = obedienceTimeoutMs,
): Promise<string[]> {
  const patience = new AbortController();
  const timeout = delay(timeoutMs, 'late' as const, { signal: patience.signal }).catch(() => 'late' as const);
  const answers = await Promise.all(
    followers.map(async (follower) => {
      const answer = transport.nudge(owner, follower).then(
        () => 'applied' as const,
        () => 'late' as const,
      );
      return { follower, answer: await Promise.race([answer, timeout]) };
    }),
  );
  patience.abort();
  return answers.filter(({ answer }) => answer !== 'applied').map(({ follower }) => follower);
}
