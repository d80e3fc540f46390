import type { EntityManager, InferEntity } from '@mikro-orm/core';
import { EventEmitter } from 'node:events';
import type { Database } from '../database/open-database.ts';
import { toCloudEvent, type CloudEvent } from './cloud-event.ts';
import { FeedEvent, FeedHead } from './feed.entity.ts';

/** Where a log ends. */
export interface LogEnd {
  epoch: string;
  position: number;
  /** Id of the last event; null where there is none. */
  eventId: string | null;
}

export interface FeedPage {
  epoch: string;
  /** Position of the newest committed event when the page was read. */
  head: number;
  /**
   * Id of the event at the asked position; null at position 0 and beyond the end. Whoever read another event there has
   * read a log that this one was never a continuation of.
   */
  previousId: string | null;
  /** Events after the asked position, in order, without a gap. */
  events: CloudEvent[];
}

/** An agency's own log, for reading: by its followers, and by the subscriptions that it serves. */
export class FeedLog {
  readonly owner: string;
  readonly #database: Database;
  readonly #changes = new EventEmitter().setMaxListeners(0);

  constructor(owner: string, database: Database) {
    this.owner = owner;
    this.#database = database;
  }

  /** Creates the log's end in a new database. */
  static async begin(em: EntityManager): Promise<void> {
    if ((await em.count(FeedHead)) > 0) return;
    await em.insert(FeedHead, { id: 1, epoch: crypto.randomUUID(), position: 0, eventId: null });
  }

  /**
   * Gives the log of a database that was restored from a backup a new name, so that nothing that was kept of the lost part
   * is taken for this log. Its events and positions stay. Returns where the log ends.
   */
  static async beginEpoch(em: EntityManager): Promise<LogEnd> {
    await em.nativeUpdate(FeedHead, { id: 1 }, { epoch: crypto.randomUUID() });
    return endOf(await em.findOneOrFail(FeedHead, { id: 1 }, { disableIdentityMap: true }));
  }

  async head(): Promise<LogEnd> {
    return endOf(await this.#database.orm.em.fork().findOneOrFail(FeedHead, { id: 1 }));
  }

  /** Reads up to `limit` events after a position. The head is read first: what it counts is committed and visible. */
  async pull(after: number, limit: number): Promise<FeedPage> {
    const { epoch, position: head, eventId } = await this.head();
    if (after >= head) return { epoch, head, previousId: after === head ? eventId : null, events: [] };
    const rows = await this.#database.orm.em
      .fork()
      .find(
        FeedEvent,
        { position: { $gte: after, $lte: head } },
        { orderBy: { position: 'asc' }, limit: limit + 1, disableIdentityMap: true },
      );
    const previous = rows[0]?.position === after ? rows.shift() : undefined;
    const events = rows.slice(0, limit).map((row) => toCloudEvent(this.owner, row));
    return { epoch, head, previousId: previous?.id ?? null, events };
  }

  /** Tells that a transaction of this process has committed facts. */
  appended(): void {
    this.#changes.emit('appended');
  }

  onAppended(listener: () => void): () => void {
    this.#changes.on('appended', listener);
    return () => this.#changes.off('appended', listener);
  }
}

function endOf({ epoch, position, eventId = null }: InferEntity<typeof FeedHead>): LogEnd {
  return { epoch, position, eventId };
}
