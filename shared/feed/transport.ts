import type { FeedLog, FeedPage } from './feed-log.ts';

/** Another agency's log, as seen by a follower. */
export interface FeedSource {
  pull(after: number, limit: number): Promise<FeedPage>;
  /** Calls the listener when there may be something new; a call may be missed, a pull is always accurate. */
  onAppended(listener: () => void): () => void;
}

/** Gives access to logs. The log in the owner's database stays the truth; a transport only carries it. */
export interface FeedTransport {
  /** The largest event that can be carried, in bytes of JSON. */
  readonly maxEventBytes: number;
  /** Lets followers pull from a log of this process. */
  offer(log: FeedLog): Promise<void>;
  source(owner: string): FeedSource;
  /** Lets the owner of a log make this follower catch up at once. */
  obey(follower: string, owner: string, catchUp: () => Promise<void>): Promise<void>;
  /** Makes a follower catch up with the owner's log; resolves once it has applied everything up to now. */
  nudge(owner: string, follower: string): Promise<void>;
  close(): Promise<void>;
}
