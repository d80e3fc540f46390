import { JetStreamApiError, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import type { CloudEvent } from './cloud-event.ts';
import type { FeedLog, LogEnd } from './feed-log.ts';
import type { BrokerConnection } from './nats-connection.ts';
import type { NatsNames } from './nats-names.ts';

const streamNotFound = 10_059;

/** What the broker tells of a stream. */
export interface StreamInfo {
  subject: string | undefined;
  replicas: number;
  lastSequence: number;
}

export interface NatsStreamOptions {
  feed: FeedLog;
  names: NatsNames;
  broker: BrokerConnection;
  /** The number of replicas of the stream. */
  replicas: number;
}

/** The stream that carries a log, as its owner sees it. */
export class NatsStream {
  readonly #options: NatsStreamOptions;
  readonly #name: string;

  constructor(options: NatsStreamOptions) {
    this.#options = options;
    this.#name = options.names.stream(options.feed.owner);
  }

  /** What the stream is like; `undefined` if there is none. */
  async info(): Promise<StreamInfo | undefined> {
    try {
      const { config, state } = await this.#streams.info(this.#name);
      return { subject: config.subjects[0], replicas: config.num_replicas, lastSequence: state.last_seq };
    } catch (error) {
      if (hasCode(error, streamNotFound)) return undefined;
      throw error;
    }
  }

  async add(epoch: string): Promise<void> {
    const { feed, names, replicas } = this.#options;
    await this.#streams.add({
      name: this.#name,
      subjects: [names.facts(feed.owner, epoch)],
      retention: RetentionPolicy.Limits,
      storage: StorageType.File,
      num_replicas: replicas,
      deny_delete: true,
      deny_purge: true,
    });
  }

  /**
   * Whether the stream is a prefix of the log: it has the log's epoch, and its last event is the log's there. An end that
   * was found to agree need not be compared again.
   */
  async carries(
    { subject, lastSequence }: StreamInfo,
    log: LogEnd,
    agreed?: Omit<LogEnd, 'eventId'>,
  ): Promise<boolean> {
    const { feed, names } = this.#options;
    if (subject !== names.facts(feed.owner, log.epoch) || lastSequence > log.position) return false;
    if (lastSequence === 0 || (log.epoch === agreed?.epoch && lastSequence === agreed.position)) return true;
    const stored = await this.#streams.getMessage(this.#name, { seq: lastSequence });
    const { previousId } = await feed.pull(lastSequence, 0);
    return stored?.json<CloudEvent>().id === previousId;
  }

  /** Updates the replicas of a stream that was created with another setting. */
  async setReplicas(): Promise<void> {
    const { replicas } = this.#options;
    const stream = await this.info();
    if (!stream || stream.replicas === replicas) return;
    await this.#streams.update(this.#name, { num_replicas: replicas });
  }

  /** A stream of another log, or one longer than this log, is discarded: the log is the truth. */
  async removeIfForeign(): Promise<void> {
    const stream = await this.info();
    if (stream && !(await this.carries(stream, await this.#options.feed.head())))
      await this.#streams.delete(this.#name);
  }

  get #streams() {
    return this.#options.broker.jetStream.streams;
  }
}

export function hasCode(error: unknown, code: number): boolean {
  return error instanceof JetStreamApiError && error.code === code;
}
