import type { CloudEvent } from './cloud-event.ts';
import type { FeedPage, LogEnd } from './feed-log.ts';
import type { BrokerConnection } from './nats-connection.ts';
import type { NatsNames } from './nats-names.ts';
import type { FeedSource } from './transport.ts';

/**
 * Reads another agency's log from its stream. Only the owner knows the head of its log, so it is asked each time, and a
 * pull fails while it is down. Facts are fetched by sequence number: this leaves no consumer on the broker, and costs a
 * follower that is one fact behind one short request.
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
    const { epoch, position: head, eventId } = await broker.ask<LogEnd>(names.head(owner));
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
