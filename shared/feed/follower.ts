import { LockMode, type EntityManager } from '@mikro-orm/core';
import type { Logger } from 'pino';
import type { Database } from '../database/open-database.ts';
import { inTransaction } from '../database/transaction.ts';
import { Refusal, refuse } from '../refusal/refusal.ts';
import type { CloudEvent } from './cloud-event.ts';
import type { FeedPage } from './feed-log.ts';
import { FeedCursor, FeedInbox } from './feed.entity.ts';
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
  readonly #reactions: ReadonlyMap<string, Reaction>;
  #position: number | undefined;
  /** Names the log that the copies were last seen to be of. */
  #epoch: string | undefined;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #failing = false;
  #stop: () => void = () => {};

  constructor(options: FollowerOptions) {
    this.upstream = options.upstream;
    this.#options = options;
    this.#reactions = new Map(options.reactions.map((reaction) => [reaction.type, reaction]));
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
      if (this.#failing) this.#options.log.info({ upstream: this.upstream }, 'catching up again');
      this.#failing = false;
    } catch (error) {
      // Said once for as long as it lasts: in the background it is tried every second.
      if (!this.#failing) this.#options.log.error({ err: error, upstream: this.upstream }, 'catching up failed');
      this.#failing = true;
      // The upstream has answered; it is this agency that cannot keep what it said.
      if (error instanceof Refusal && error.code === 'STORAGE_FULL') throw error;
      throw refuse('UPSTREAM_UNAVAILABLE', { upstream: this.upstream });
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

  /** Applies the whole log once more, from its first fact. */
  async replay(): Promise<void> {
    await this.#running;
    await inTransaction(this.#options.database, (em) => this.#moveCursor(em, null, 0));
    this.#position = 0;
    await this.catchUp();
  }

  async #pullToHead(): Promise<void> {
    for (;;) {
      const after = (this.#position ??= await this.#storedPosition());
      const page = await withTimeout(this.#options.source.pull(after, pageSize), pullTimeoutMs);
      // A log begun anew may well be as long as the old one was.
      const sameLog = page.epoch === this.#epoch && page.head >= after;
      if (page.events.length > 0 || !sameLog) await this.#apply(page, after);
      if (page.head <= (this.#position ?? 0)) return;
    }
  }

  async #storedPosition(): Promise<number> {
    return inTransaction(this.#options.database, async (em) => {
      // The row is made before the first fact is applied: where it is missing, several processes cannot wait for its lock.
      await em.upsert(FeedCursor, { upstream: this.upstream, position: 0 }, { onConflictAction: 'ignore' });
      const cursor = await em.findOneOrFail(FeedCursor, { upstream: this.upstream });
      return cursor.position;
    });
  }

  async #apply(page: FeedPage, after: number): Promise<void> {
    const moved = await inTransaction(this.#options.database, async (em) => {
      const key = { upstream: this.upstream };
      const cursor = await em.findOneOrFail(FeedCursor, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (cursor.epoch && cursor.epoch !== page.epoch) {
        throw new Error(`The log of ${this.upstream} was begun anew; its copies must be built anew too`);
      }
      // Another process of this agency was faster: read again from where it stands.
      if (cursor.position !== after) return cursor.position;
      if (page.head < after) throw new Error(`The log of ${this.upstream} lost facts after ${page.head}`);
      for (const [index, event] of page.events.entries()) {
        if (event.position !== after + index + 1) {
          throw new Error(`The log of ${this.upstream} has a gap before position ${event.position}`);
        }
        await this.#react(em, event);
      }
      const position = after + page.events.length;
      await this.#moveCursor(em, page.epoch, position);
      return position;
    });
    this.#position = moved;
    this.#epoch = page.epoch;
  }

  async #react(em: EntityManager, event: CloudEvent): Promise<void> {
    const reaction = this.#reactions.get(event.type);
    if (!reaction) return;
    const key = { upstream: this.upstream, position: event.position };
    const before = await em.findOne(FeedInbox, key);
    if (before && before.eventId !== event.id) {
      throw new Error(`The log of ${this.upstream} was rewritten at position ${event.position}`);
    }
    const now = this.#options.clock();
    if (before) before.appliedAt = now;
    else em.create(FeedInbox, { ...key, eventId: event.id, appliedAt: now });
    await reaction.apply({ em, event, now }, event.data);
    await em.flush();
  }

  async #moveCursor(em: EntityManager, epoch: string | null, position: number): Promise<void> {
    await em.upsert(FeedCursor, { upstream: this.upstream, ...(epoch ? { epoch } : {}), position });
  }
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
