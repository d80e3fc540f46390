import type { Logger } from 'pino';
import type { Database } from '../database/open-database.ts';
import { inTransaction } from '../database/transaction.ts';
import type { RefusalCode } from '../refusal/messages.ts';
import { Refusal, refuse } from '../refusal/refusal.ts';
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

/** Keeps this agency's copies of one other agency's facts: cursor, inbox and effects of a fact commit together. */
export class Follower {
  readonly upstream: string;
  readonly #options: FollowerOptions;
  readonly #applied: AppliedLog;
  /** How far the log was followed when this process last looked. */
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
   * Applies everything that the upstream had committed when this was called. Callers share a pull only while it has not
   * begun: joining one under way could miss a fact that was committed before the call.
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
      // Said once for as long as it lasts: in the background it is tried every second.
      if (!this.#isFailing) this.#options.log.error({ err: error, upstream: this.upstream }, 'catching up failed');
      this.#isFailing = true;
      throw isTelling(error) ? error : refuse('UPSTREAM_UNAVAILABLE', { upstream: this.upstream });
    }
  }

  /** Begins to follow in the background. */
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

  /** Stops following and waits for what is being applied. */
  async stop(): Promise<void> {
    this.#stop();
    await this.#next?.catch(() => {});
    await this.#running;
  }

  /** What was applied of the log and is not in it any more. */
  async lostEvents(): Promise<LostEvent[]> {
    return findLostEvents(this.#options.database.orm.em.fork(), this.upstream, this.#wholeLog());
  }

  /**
   * Builds the copies anew from the log. Copies of events that the log has lost are removed, and the events are kept on
   * record. All of it commits together: decisions see the copies as they were or as they are then.
   */
  async replay(): Promise<void> {
    await this.#running;
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
    this.#followedTo = undefined;
    await this.catchUp();
  }

  async #pullToHead(): Promise<void> {
    let head: number | undefined;
    try {
      do {
        this.#followedTo ??= await inTransaction(this.#options.database, (em) => this.#applied.open(em));
        const page = await this.#pull(this.#followedTo.position);
        // A log that keeps growing is followed to where it ended at first; the next call follows the rest.
        head ??= page.head;
        if (hasNews(page, this.#followedTo)) this.#followedTo = await this.#apply(page, this.#followedTo);
      } while (this.#followedTo.position < head);
    } catch (error) {
      this.#followedTo = undefined;
      throw error;
    }
  }

  async #apply(page: FeedPage, after: FollowedTo): Promise<FollowedTo> {
    return inTransaction(this.#options.database, async (em) => {
      const stored = await this.#applied.lock(em);
      // Another process of this agency was faster: read again from where it stands.
      return stored.position === after.position ? this.#applied.apply(em, page, stored) : stored;
    });
  }

  /** The log from its first event to where it ended when this was called. */
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

/** Refusals that say more than that the upstream did not answer: what an operator must do something about. */
const telling: ReadonlySet<RefusalCode> = new Set(['UPSTREAM_REWRITTEN', 'EVENT_TOO_LARGE', 'STORAGE_FULL']);

function isTelling(error: unknown): boolean {
  return error instanceof Refusal && telling.has(error.code);
}

async function withTimeout<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
  const { promise: timeout, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms);
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
