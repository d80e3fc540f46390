import type { FeedLog, FeedPage } from './feed-log.ts';

/** Another agency's log as a follower reaches it. */
export interface FeedSource {
  pull(after: number, limit: number): Promise<FeedPage>;
  /** Calls the listener whenever there may be something new; a call may be missed, a pull never lies. */
  onAppended(listener: () => void): () => void;
}

/** How logs are reached. The log in the owner's database stays the truth; a transport only carries it. */
export interface FeedTransport {
  /** The size of the largest event that can be carried, as JSON in UTF-8. */
  readonly maxEventBytes: number;
  /** Lets followers pull from a log of this process. */
  offer(log: FeedLog): Promise<void>;
  source(owner: string): FeedSource;
  /** Lets the owner of a log ask this follower to catch up with it at once. */
  obey(follower: string, owner: string, catchUp: () => Promise<void>): Promise<void>;
  /** Asks a follower to catch up with the owner's log; resolves when it has applied everything up to now. */
  nudge(owner: string, follower: string): Promise<void>;
  close(): Promise<void>;
}
