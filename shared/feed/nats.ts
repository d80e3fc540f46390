import type { Logger } from 'pino';
import { obedienceTimeoutMs } from '../in-force/nudge-followers.ts';
import { BrokerConnection } from './nats-connection.ts';
import { answerHead, type HeadQuestion } from './nats-head.ts';
import { NatsNames } from './nats-names.ts';
import { NatsRelay } from './nats-relay.ts';
import { natsSource } from './nats-source.ts';
import type { FeedTransport } from './transport.ts';

export interface NatsOptions {
  /** The broker's servers, each `nats://host:port` or `tls://user:password@host:port`. */
  urls: readonly URL[];
  /** The number of replicas of each stream. */
  replicas?: number;
  /** Separates hubs that share a broker. */
  namespace: string;
  log: Logger;
}

/**
 * Transports logs between machines. The owner relays its log into a JetStream stream in which a message's sequence
 * number is its fact's position, and followers read from there.
 */
export async function natsTransport({ urls, replicas = 1, namespace, log }: NatsOptions): Promise<FeedTransport> {
  const names = new NatsNames(namespace);
  const broker = await BrokerConnection.open(urls, log);
  const relays: NatsRelay[] = [];
  return {
    get maxEventBytes() {
      return broker.maxEventBytes;
    },
    async offer(feed) {
      const relay = new NatsRelay({ feed, names, broker, replicas, log });
      await relay.start();
      relays.push(relay);
      broker.answer(names.head(feed.owner), (question) => answerHead(feed, relay, question as HeadQuestion));
    },
    source: (owner) => natsSource(owner, names, broker),
    async obey(follower, owner, catchUp) {
      broker.answer(names.nudge(owner, follower), catchUp);
    },
    async nudge(owner, follower) {
      await broker.ask(names.nudge(owner, follower), { timeout: obedienceTimeoutMs });
    },
    async close() {
      await Promise.all(relays.map((relay) => relay.stop()));
      await broker.close();
    },
  };
}
