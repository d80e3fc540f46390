import type { Logger } from 'pino';
import type { Database } from '../database/open-database.ts';
import { inTransaction } from '../database/transaction.ts';
import { Refusal } from '../refusal/refusal.ts';
import { refuse } from '../refusal/refuse.ts';
import { AppliedLog, continues, type FollowedTo } from './applied-log.ts';
import type { FeedPage } from './feed-log.ts';
import { findLostEvents, recordLostEvents, type LostEvent } from './lost-events.ts';
import type { Reaction } from './reaction.ts';
import type { FeedSource } from './transport.ts';

const pageSize = 200;
const pollMs = 1000;
const pullTimeoutMs = 5000;

export interface FollowerOptions {
  upstream: string;
  source: FeedSource;
  reactions: readonly Reaction[];
  database: Database;
  clock: () => Date;
  log: Logger;
}

/** Maintains this agency's copies of another agency's facts: a fact's cursor, inbox row and effects commit together. */
export class Follower {
  readonly upstream: string;
  readonly #options: FollowerOptions;
  readonly #applied: AppliedLog;
  /** How far the log had been followed when this process last looked. */
  #followedTo: FollowedTo | undefined;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #isFailing = false;
  #stop: () => void = () => {};

  constructor(options: FollowerOptions) {
    this.upstream = options.upstream;
    this.#options = options;
    this.#applied = new AppliedLog(options.upstream, options.reactions, options.clock);
  }

  /**
   * Applies everything that the upstream had committed before the call. Callers share a pull only if it has not begun:
   * a pull already under way could miss a fact committed before the call.
   */
  async catchUp(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      const pull = this.#pullToHead();
      this.#next = undefined;
      this.#running = pull.catch(() => {});
      return pull;
    });
    try {
      await this.#next;
      if (this.#isFailing) this.#options.log.info({ upstream: this.upstream }, 'catching up again');
      this.#isFailing = false;
    } catch (error) {
      // Logged once per outage: in the background this is retried every second.
      if (!this.#isFailing) this.#options.log.error({ err: error, upstream: this.upstream }, 'catching up failed');
      this.#isFailing = true;
      throw isSpecific(error) ? error : refuse('UPSTREAM_UNAVAILABLE', { upstream: this.upstream });
    }
  }

  /** Starts following in the background. */
  start(): void {
    const follow = () => void this.catchUp().catch(() => {});
    const unsubscribe = this.#options.source.onAppended(follow);
    const timer = setInterval(follow, pollMs);
    this.#stop = () => {
      clearInterval(timer);
      unsubscribe();
    };
    follow();
  }

  /** Stops following and waits for the apply in progress. */
  async stop(): Promise<void> {
    this.#stop();
    await this.#next?.catch(() => {});
    await this.#running;
  }

  /** Applied events that the log no longer has. */
  async lostEvents(): Promise<LostEvent[]> {
    return findLostEvents(this.#options.database.orm.em.fork(), this.upstream, this.#wholeLog());
  }

  /**
   * Rebuilds the copies from the log. Copies of events that the log has lost are removed, and those events are
   * recorded. Everything commits together: decisions see either the old or the new copies.
   */
  async replay(): Promise<void> {
    const { database, clock } = this.#options;
    await inTransaction(database, async (em) => {
      await this.#applied.open(em);
      await this.#applied.lock(em);
      await recordLostEvents(em, await findLostEvents(em, this.upstream, this.#wholeLog()), clock());
      let at = await this.#applied.clear(em);
      for await (const page of this.#wholeLog()) {
        at = await this.#applied.apply(em, page, at);
        em.clear();
      }
    });
    await this.catchUp();
  }

  async #pullToHead(): Promise<void> {
    this.#followedTo ??= await inTransaction(this.#options.database, (em) => this.#applied.open(em));
    let head: number | undefined;
    do {
      const page = await this.#pull(this.#followedTo.position);
      // A growing log is followed to its initial head; the next call follows the rest.
      head ??= page.head;
      if (hasNews(page, this.#followedTo)) this.#followedTo = await this.#apply(page, this.#followedTo);
    } while (this.#followedTo.position < head);
  }

  async #apply(page: FeedPage, after: FollowedTo): Promise<FollowedTo> {
    return inTransaction(this.#options.database, async (em) => {
      const stored = await this.#applied.lock(em);
      // Another process was faster, or the copies have been rebuilt: continue from the stored position.
      return stored.position === after.position ? this.#applied.apply(em, page, stored) : stored;
    });
  }

  /** The log from its first event to its head at the time of the call. */
  async *#wholeLog(): AsyncGenerator<FeedPage, void, void> {
    let head: number | undefined;
    let position = 0;
    do {
      const page = await this.#pull(position);
      head ??= page.head;
      yield page;
      if (page.events.length === 0) return;
      position += page.events.length;
    } while (position < head);
  }

  #pull(after: number): Promise<FeedPage> {
    return withTimeout(this.#options.source.pull(after, pageSize), pullTimeoutMs);
  }
}

function hasNews(page: FeedPage, known: FollowedTo): boolean {
  return page.head > known.position || page.epoch !== known.epoch || !continues(page, known);
}

/** Refusals more specific than UPSTREAM_UNAVAILABLE: an operator must act on them. */
const specific: ReadonlySet<string> = new Set(['UPSTREAM_REWRITTEN', 'EVENT_TOO_LARGE', 'STORAGE_FULL']);

function isSpecific(error: unknown): boolean {
  return error instanceof Refusal && specific.has(error.code);
}

async function withTimeout<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
  const { promise: timeout, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No response within ${ms} ms`)), ms);
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
