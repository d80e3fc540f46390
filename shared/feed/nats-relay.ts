import type { JetStreamClient } from '@nats-io/jetstream';
import type { Logger } from 'pino';
import { Refusal } from '../refusal/refusal.ts';
import { eventBytes, eventTooLarge } from './cloud-event.ts';
import type { LogEnd } from './feed-log.ts';
import { hasCode, NatsStream, type NatsStreamOptions } from './nats-stream.ts';

const pageSize = 200;
/** For how long the stream is trusted to have what it was seen to have: only an operator can remove it. */
const recheckMs = 1000;
const wrongLastSequence = 10_071;

/** Up to where stream and log were found to agree, and when. */
interface Agreement {
  epoch: string;
  position: number;
  at: number;
}

export interface NatsRelayOptions extends NatsStreamOptions {
  log: Logger;
}

/**
 * Copies a log into its stream: position n becomes message n of the stream, or nothing does. A failed relay is made up
 * for by the next: every commit starts one, and so does every follower that requests the head.
 */
export class NatsRelay {
  readonly #options: NatsRelayOptions;
  readonly #client: JetStreamClient;
  readonly #stream: NatsStream;
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<LogEnd> | undefined;
  /** The last agreement found; a stream only grows. */
  #same: Agreement | undefined;
  #unsubscribe: () => void = () => {};

  constructor(options: NatsRelayOptions) {
    this.#options = options;
    this.#client = options.broker.jetStream.jetstream();
    this.#stream = new NatsStream(options);
  }

  async start(): Promise<void> {
    await this.#stream.removeIfForeign();
    const { feed, log } = this.#options;
    const failed = (err: unknown) => log.error({ err }, 'relaying the log failed');
    await this.relayToHead().catch((error: unknown) => {
      // What the broker cannot accept stops the followers, not the owner's own work.
      if (!(error instanceof Refusal)) throw error;
      failed(error);
    });
    // Last, because a stream may not respond while it moves to other brokers.
    await this.#stream.setReplicas();
    this.#unsubscribe = feed.onAppended(() => {
      this.relayToHead().catch(failed);
    });
  }

  async stop(): Promise<void> {
    this.#unsubscribe();
    await this.#next?.catch(() => {});
    await this.#running;
  }

  /**
   * Relays everything committed before the call, and returns the log's head at that time. Callers share a relay only if
   * it has not begun.
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
    const { feed } = this.#options;
    const seen = this.#same;
    if (seen && performance.now() - seen.at < recheckMs) {
      const head = await feed.head();
      const continues = head.epoch === seen.epoch && head.position >= seen.position;
      // The stream accepts only its next message, so this fails if it does not end where it was seen to.
      if (continues && (await this.#relayFrom(seen.position, head).then(isDone, isFailed))) return head;
    }
    this.#same = undefined;
    // The stream is read first, so that what another process of this agency relays meanwhile cannot make it look too
    // long.
    const stream = await this.#stream.info();
    const head = await feed.head();
    if (stream && !(await this.#stream.carries(stream, head, seen))) {
      throw new Error(`The stream of ${feed.owner} does not carry its log; restarting ${feed.owner} replaces it`);
    }
    if (!stream) await this.#stream.add(head.epoch);
    const end = stream?.lastSequence ?? 0;
    this.#same = { epoch: head.epoch, position: end, at: performance.now() };
    await this.#relayFrom(end, head);
    return head;
  }

  async #relayFrom(end: number, { epoch, position: head }: LogEnd): Promise<void> {
    const { feed, names, broker } = this.#options;
    if (end >= head) return;
    let position = end;
    while (position < head) position = await this.#relayPage(position, epoch);
    this.#same = { epoch, position, at: performance.now() };
    broker.nats.publish(names.appended(feed.owner));
  }

  /**
   * Relays the next facts and returns the stream's new end. The stream accepts only its next message, so has no gap.
   */
  async #relayPage(after: number, epoch: string): Promise<number> {
    const { feed, names, broker } = this.#options;
    const subject = names.facts(feed.owner, epoch);
    const { events } = await feed.pull(after, pageSize);
    const tooLarge = events.findIndex((event) => eventBytes(event) > broker.maxEventBytes);
    if (tooLarge === 0) throw eventTooLarge(events[0]!, broker.maxEventBytes);
    const carried = tooLarge < 0 ? events : events.slice(0, tooLarge);
    const attempts = await Promise.allSettled(
      carried.map((event) =>
        this.#client.publish(subject, JSON.stringify(event), { expect: { lastSequence: event.position - 1 } }),
      ),
    );
    const failed = attempts.find((attempt) => attempt.status === 'rejected');
    if (!failed) return after + carried.length;
    if (!hasCode(failed.reason, wrongLastSequence)) throw failed.reason;
    // Another process of this agency is relaying the same facts: continue from its position.
    const reached = (await this.#stream.info())?.lastSequence ?? 0;
    if (reached <= after) throw failed.reason;
    return reached;
  }
}

const isDone = () => true;
const isFailed = () => false;
