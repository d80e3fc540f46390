import type { EntityManager, InferEntity } from '@mikro-orm/core';
import { EventEmitter } from 'node:events';
import type { Database } from '../database/open-database.ts';
import { toCloudEvent, type CloudEvent } from './cloud-event.ts';
import { FeedEvent, FeedHead } from './feed.entity.ts';

/** The head of a log. */
export interface LogEnd {
  epoch: string;
  position: number;
  /** Id of the last event; null if there is none. */
  eventId: string | null;
}

export interface FeedPage {
  epoch: string;
  /** Position of the newest committed event when the page was read. */
  head: number;
  /**
   * Id of the event at the requested position; null at position 0 and beyond the end. A reader that has another event
   * there has read a log that this one does not continue.
   */
  previousId: string | null;
  /** Events after the requested position, in order, without a gap. */
  events: CloudEvent[];
}

/** Read access to an agency's own log, for its followers and for the subscriptions that it serves. */
export class FeedLog {
  readonly owner: string;
  readonly #database: Database;
  readonly #changes = new EventEmitter().setMaxListeners(0);

  constructor(owner: string, database: Database) {
    this.owner = owner;
    this.#database = database;
  }

  /** Creates the head row in a new database. */
  static async begin(em: EntityManager): Promise<void> {
    if ((await em.count(FeedHead)) > 0) return;
    await em.insert(FeedHead, { id: 1, epoch: crypto.randomUUID(), position: 0, eventId: null });
  }

  /**
   * Gives the log of a restored database a new epoch, so that nothing that refers to the lost part is taken for part of
   * this log. Events and positions stay. Returns the head.
   */
  static async beginEpoch(em: EntityManager): Promise<LogEnd> {
    await em.nativeUpdate(FeedHead, { id: 1 }, { epoch: crypto.randomUUID() });
    return endOf(await em.findOneOrFail(FeedHead, { id: 1 }, { disableIdentityMap: true }));
  }

  async head(): Promise<LogEnd> {
    return endOf(await this.#database.orm.em.fork().findOneOrFail(FeedHead, { id: 1 }));
  }

  /** Reads up to `limit` events after a position. The head is read first: all events up to it are visible. */
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

  /** Notifies listeners that a transaction of this process has committed facts. */
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
