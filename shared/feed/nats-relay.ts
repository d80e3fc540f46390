import {
  JetStreamApiError,
  RetentionPolicy,
  StorageType,
  type JetStreamClient,
  type JetStreamManager,
} from '@nats-io/jetstream';
import type { Logger } from 'pino';
import type { FeedLog } from './feed-log.ts';

const pageSize = 200;

export const streamName = (owner: string): string => `HUB_${owner.toUpperCase()}`;

/** Copies a log into its stream: position n becomes the stream's message n, or nothing does. */
export class NatsRelay {
  readonly #feed: FeedLog;
  readonly #manager: JetStreamManager;
  readonly #client: JetStreamClient;
  readonly #announce: () => void;
  readonly #log: Logger;
  #relaying: Promise<unknown> = Promise.resolve();
  #unsubscribe: () => void = () => {};

  constructor(feed: FeedLog, manager: JetStreamManager, client: JetStreamClient, announce: () => void, log: Logger) {
    this.#feed = feed;
    this.#manager = manager;
    this.#client = client;
    this.#announce = announce;
    this.#log = log;
  }

  async start(): Promise<void> {
    await this.relayToHead();
    this.#unsubscribe = this.#feed.onAppended(() => {
      this.relayToHead().catch((err: unknown) => this.#log.error({ err }, 'relaying the log failed'));
    });
  }

  async stop(): Promise<void> {
    this.#unsubscribe();
    await this.#relaying.catch(() => {});
  }

  /** Relays everything that was committed when this was called, and returns where the log ended then. */
  async relayToHead(): Promise<{ epoch: string; position: number }> {
    const run = this.#relaying.catch(() => {}).then(() => this.#relay());
    this.#relaying = run;
    return run;
  }

  async #relay(): Promise<{ epoch: string; position: number }> {
    const head = await this.#feed.head();
    let position = await this.#streamEnd(head);
    const before = position;
    while (position < head.position) {
      const { events } = await this.#feed.pull(position, pageSize);
      for (const event of events) {
        // The stream refuses any message but the next one, so no gap and no doubling can get into it.
        await this.#client.publish(`hub.feed.${this.#feed.owner}`, JSON.stringify(event), {
          expect: { lastSequence: position },
        });
        position = event.position;
      }
    }
    if (position > before) this.#announce();
    return head;
  }

  /** The last message of the stream; a stream of another log, or one that says more than the log, is begun anew. */
  async #streamEnd(head: { epoch: string; position: number }): Promise<number> {
    const name = streamName(this.#feed.owner);
    try {
      const { config, state } = await this.#manager.streams.info(name);
      if (config.metadata?.['epoch'] === head.epoch && state.last_seq <= head.position) return state.last_seq;
      await this.#manager.streams.delete(name);
    } catch (error) {
      if (!(error instanceof JetStreamApiError) || error.status !== 404) throw error;
    }
    await this.#manager.streams.add({
      name,
      subjects: [`hub.feed.${this.#feed.owner}`],
      retention: RetentionPolicy.Limits,
      storage: StorageType.File,
      metadata: { epoch: head.epoch },
    });
    return 0;
  }
}
