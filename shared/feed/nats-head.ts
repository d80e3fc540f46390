import type { FeedLog, FeedPage, LogEnd } from './feed-log.ts';
import type { NatsRelay } from './nats-relay.ts';

/** Asked by a follower; one of an earlier version asks for the head alone. */
export interface HeadQuestion {
  /** The position up to which the follower has the log. */
  after: number;
}

/** The head of a log and, if the follower lacks only a few small facts, these. */
export interface HeadAnswer extends LogEnd {
  news?: Pick<FeedPage, 'previousId' | 'events'>;
}

const maxNews = 50;
const maxNewsBytes = 64 * 1024;

/** Relays everything committed before the call, and answers with the head at that time and what is new to the follower. */
export async function answerHead(feed: FeedLog, relay: NatsRelay, question?: HeadQuestion): Promise<HeadAnswer> {
  const head = await relay.relayToHead();
  const missing = question ? head.position - question.after : 0;
  if (missing <= 0 || missing > maxNews) return head;
  const { previousId, events } = await feed.pull(question!.after, missing);
  const isSmall = JSON.stringify(events).length <= maxNewsBytes;
  return isSmall ? { ...head, news: { previousId, events } } : head;
}
