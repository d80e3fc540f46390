import { JetStreamApiError, RetentionPolicy, StorageType, type JetStreamClient } from '@nats-io/jetstream';
import type { Logger } from 'pino';
import type { FeedLog } from './feed-log.ts';
import type { BrokerConnection } from './nats-connection.ts';
import type { NatsNames } from './nats-names.ts';

const pageSize = 200;
const wrongLastSequence = 10_071;
const streamNotFound = 10_059;

export interface LogEnd {
  epoch: string;
  position: number;
}

interface Stream {
  subject: string | undefined;
  lastSequence: number;
}

export interface NatsRelayOptions {
  feed: FeedLog;
  names: NatsNames;
  broker: BrokerConnection;
  log: Logger;
}

/**
 * Copies a log into its stream: position n becomes the stream's message n, or nothing does. A relay that failed is made
 * good by the next: every commit begins one, and so does every follower that asks where the log ends.
 */
export class NatsRelay {
  readonly #options: NatsRelayOptions;
  readonly #client: JetStreamClient;
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<LogEnd> | undefined;
  #unsubscribe: () => void = () => {};

  constructor(options: NatsRelayOptions) {
    this.#options = options;
    this.#client = options.broker.jetStream.jetstream();
  }

  async start(): Promise<void> {
    await this.#removeForeignStream();
    await this.relayToHead();
    const { feed, log } = this.#options;
    this.#unsubscribe = feed.onAppended(() => {
      this.relayToHead().catch((err: unknown) => log.error({ err }, 'relaying the log failed'));
    });
  }

  async stop(): Promise<void> {
    this.#unsubscribe();
    await this.#next?.catch(() => {});
    await this.#running;
  }

  /**
   * Relays everything that was committed when this was called, and returns where the log ended then. Callers share a
   * relay only while it has not begun.
   */
  async relayToHead(): Promise<LogEnd> {
    this.#next ??= this.#running.then(() => {
      this.#next = undefined;
      const relay = this.#options.broker.reach(() => this.#relay());
      this.#running = relay.catch(() => {});
      return relay;
    });
    return this.#next;
  }

  async #relay(): Promise<LogEnd> {
    const { feed, names, broker } = this.#options;
    // The stream is looked at first: what another process of this agency relays meanwhile cannot make it seem too long.
    const stream = await this.#stream();
    const head = await feed.head();
    if (stream && !this.#carries(stream, head)) {
      throw new Error(`The stream of ${feed.owner} does not carry its log; starting ${feed.owner} anew replaces it`);
    }
    if (!stream) await this.#addStream(head.epoch);
    const before = stream?.lastSequence ?? 0;
    let position = before;
    while (position < head.position) position = await this.#relayPage(position, head.epoch);
    if (position > before) broker.nats.publish(names.appended(feed.owner));
    return head;
  }

  /** Relays the next facts and returns where the stream ends then. It takes none but its next one, so no gap gets in. */
  async #relayPage(after: number, epoch: string): Promise<number> {
    const { feed, names } = this.#options;
    const subject = names.facts(feed.owner, epoch);
    const { events } = await feed.pull(after, pageSize);
    const attempts = await Promise.allSettled(
      events.map((event) =>
        this.#client.publish(subject, JSON.stringify(event), { expect: { lastSequence: event.position - 1 } }),
      ),
    );
    const failed = attempts.find((attempt) => attempt.status === 'rejected');
    if (!failed) return after + events.length;
    if (!hasCode(failed.reason, wrongLastSequence)) throw failed.reason;
    // Another process of this agency relays the same facts: go on where it stands.
    const reached = (await this.#stream())?.lastSequence ?? 0;
    if (reached === after) throw failed.reason;
    return reached;
  }

  async #stream(): Promise<Stream | undefined> {
    const { feed, names, broker } = this.#options;
    try {
      const { config, state } = await broker.jetStream.streams.info(names.stream(feed.owner));
      return { subject: config.subjects[0], lastSequence: state.last_seq };
    } catch (error) {
      if (hasCode(error, streamNotFound)) return undefined;
      throw error;
    }
  }

  async #addStream(epoch: string): Promise<void> {
    const { feed, names, broker } = this.#options;
    await broker.jetStream.streams.add({
      name: names.stream(feed.owner),
      subjects: [names.facts(feed.owner, epoch)],
      retention: RetentionPolicy.Limits,
      storage: StorageType.File,
      deny_delete: true,
      deny_purge: true,
    });
  }

  #carries({ subject, lastSequence }: Stream, { epoch, position }: LogEnd): boolean {
    const { feed, names } = this.#options;
    return subject === names.facts(feed.owner, epoch) && lastSequence <= position;
  }

  /** A stream of another log, or one that says more than this log, is not worth keeping: the log is the truth. */
  async #removeForeignStream(): Promise<void> {
    const { feed, names, broker } = this.#options;
    const stream = await this.#stream();
    if (stream && !this.#carries(stream, await feed.head()))
      await broker.jetStream.streams.delete(names.stream(feed.owner));
  }
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof JetStreamApiError && error.code === code;
}
