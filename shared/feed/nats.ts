import { jetstreamManager, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import type { CloudEvent } from './cloud-event.ts';
import type { FeedLog, FeedPage } from './feed-log.ts';
import { NatsRelay, streamName } from './nats-relay.ts';
import type { FeedSource, FeedTransport } from './transport.ts';

const requestTimeoutMs = 4000;

const subjects = {
  head: (owner: string) => `hub.head.${owner}`,
  appended: (owner: string) => `hub.appended.${owner}`,
  nudge: (owner: string, follower: string) => `hub.nudge.${follower}.${owner}`,
};

/**
 * Carries logs between machines. The owner relays its log into a JetStream stream in which the sequence of a message is
 * the position of its fact; followers read from there. Only the owner can say where its log ends, so a follower that is
 * about to decide asks it, and is refused an answer when the owner is away.
 */
export async function natsTransport(url: string, log: Logger): Promise<FeedTransport> {
  const connection = await connect({ servers: url, maxReconnectAttempts: -1, name: 'hub' });
  const manager = await jetstreamManager(connection);
  const client = manager.jetstream();
  const relays: NatsRelay[] = [];

  return {
    async offer(feed: FeedLog) {
      const announce = () => connection.publish(subjects.appended(feed.owner));
      const relay = new NatsRelay(feed, manager, client, announce, log);
      await relay.start();
      relays.push(relay);
      answer(connection, subjects.head(feed.owner), async () => relay.relayToHead(), log);
    },
    source: (owner) => sourceOf(owner, connection, manager, client),
    async obey(follower, owner, catchUp) {
      answer(connection, subjects.nudge(owner, follower), catchUp, log);
    },
    async nudge(owner, follower) {
      const reply = await connection.request(subjects.nudge(owner, follower), undefined, {
        timeout: requestTimeoutMs,
      });
      readReply(reply.json());
    },
    async close() {
      await Promise.all(relays.map((relay) => relay.stop()));
      await connection.drain();
    },
  };
}

function sourceOf(
  owner: string,
  connection: NatsConnection,
  manager: JetStreamManager,
  client: JetStreamClient,
): FeedSource {
  return {
    async pull(after, limit): Promise<FeedPage> {
      const reply = await connection.request(subjects.head(owner), undefined, { timeout: requestTimeoutMs });
      const { epoch, position: head } = readReply(reply.json()) as { epoch: string; position: number };
      const count = Math.min(limit, head - after);
      if (count <= 0) return { epoch, head, events: [] };
      const consumer = await client.consumers.get(streamName(owner), { opt_start_seq: after + 1 });
      const events: CloudEvent[] = [];
      const messages = await consumer.fetch({ max_messages: count, expires: requestTimeoutMs });
      for await (const message of messages) {
        events.push(message.json<CloudEvent>());
        if (events.length === count) break;
      }
      await consumer.delete().catch(() => false);
      return { epoch, head, events };
    },
    onAppended(listener) {
      const subscription = connection.subscribe(subjects.appended(owner), { callback: () => listener() });
      return () => subscription.unsubscribe();
    },
  };
}

/** Answers requests on a subject with what `work` gives, or with word that it failed. */
function answer(connection: NatsConnection, subject: string, work: () => Promise<unknown>, log: Logger): void {
  connection.subscribe(subject, {
    callback: (error, message) => {
      if (error) return;
      work().then(
        (value) => message.respond(JSON.stringify({ value: value ?? null })),
        (err: unknown) => {
          log.error({ err, subject }, 'a request between agencies failed');
          message.respond(JSON.stringify({ failed: true }));
        },
      );
    },
  });
}

function readReply(reply: unknown): unknown {
  const { value, failed } = reply as { value?: unknown; failed?: boolean };
  if (failed) throw new Error('The other agency could not answer');
  return value;
}
