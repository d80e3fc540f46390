import type { CloudEvent } from './cloud-event.ts';
import type { FeedPage } from './feed-log.ts';
import type { BrokerConnection } from './nats-connection.ts';
import type { HeadAnswer, HeadQuestion } from './nats-head.ts';
import type { NatsNames } from './nats-names.ts';
import type { FeedSource } from './transport.ts';

/**
 * Reads another agency's log. Only the owner knows the head of its log, so it is asked each time, and a pull fails while it
 * is down. Its answer contains the facts that the follower lacks, if these are few; more are fetched from its stream by
 * their sequence numbers, which leaves no consumer on the broker.
 */
export function natsSource(owner: string, names: NatsNames, broker: BrokerConnection): FeedSource {
  const fact = async (position: number, epoch: string): Promise<CloudEvent> => {
    const stored = await broker.jetStream.streams.getMessage(names.stream(owner), { seq: position });
    if (stored?.subject !== names.facts(owner, epoch)) {
      throw new Error(`The stream of ${owner} lacks the fact at position ${position}`);
    }
    return stored.json<CloudEvent>();
  };
  const pull = async (after: number, limit: number): Promise<FeedPage> => {
    const question: HeadQuestion = { after };
    const { epoch, position: head, eventId, news } = await broker.ask<HeadAnswer>(names.head(owner), { question });
    if (news) return { epoch, head, previousId: news.previousId, events: news.events.slice(0, limit) };
    if (after >= head) return { epoch, head, previousId: after === head ? eventId : null, events: [] };
    const count = Math.min(limit, head - after);
    const positions = Array.from({ length: count }, (_, index) => after + index + 1);
    const [previous, events] = await Promise.all([
      after > 0 ? fact(after, epoch) : undefined,
      Promise.all(positions.map((position) => fact(position, epoch))),
    ]);
    return { epoch, head, previousId: previous?.id ?? null, events };
  };
  return {
    pull: (after, limit) => broker.reach(() => pull(after, limit)),
    onAppended(listener) {
      const subscription = broker.nats.subscribe(names.appended(owner), { callback: () => listener() });
      return () => subscription.unsubscribe();
    },
  };
}
