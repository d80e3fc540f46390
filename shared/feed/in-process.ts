import type { FeedLog } from './feed-log.ts';
import type { FeedSource, FeedTransport } from './transport.ts';

/** Transports logs between agencies in one process. */
export function inProcessTransport(): FeedTransport {
  const logs = new Map<string, FeedLog>();
  const followers = new Map<string, () => Promise<void>>();

  const logOf = (owner: string): FeedLog => {
    const log = logs.get(owner);
    if (!log) throw new Error(`No log of ${owner} is offered in this process`);
    return log;
  };

  return {
    maxEventBytes: Number.POSITIVE_INFINITY,
    async offer(log) {
      logs.set(log.owner, log);
    },
    source(owner): FeedSource {
      return {
        pull: async (after, limit) => logOf(owner).pull(after, limit),
        onAppended: (listener) => logOf(owner).onAppended(listener),
      };
    },
    async obey(follower, owner, catchUp) {
      followers.set(`${follower}<${owner}`, catchUp);
    },
    async nudge(owner, follower) {
      const catchUp = followers.get(`${follower}<${owner}`);
      if (!catchUp) throw new Error(`${follower} does not follow ${owner} in this process`);
      await catchUp();
    },
    async close() {
      logs.clear();
      followers.clear();
    },
  };
}
