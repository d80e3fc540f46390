import type { EntityManager } from '@mikro-orm/core';
import { EventEmitter } from 'node:events';
import type { Database } from '../database/open-database.ts';
import { toCloudEvent, type CloudEvent } from './cloud-event.ts';
import { FeedEvent, FeedHead } from './feed.entity.ts';

export interface FeedPage {
  epoch: string;
  /** Position of the newest committed fact when the page was read. */
  head: number;
  /** Facts after the asked position, in order, without a gap. */
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
    await em.insert(FeedHead, { id: 1, epoch: crypto.randomUUID(), position: 0 });
  }

  async head(): Promise<{ epoch: string; position: number }> {
    const head = await this.#database.orm.em.fork().findOneOrFail(FeedHead, { id: 1 });
    return { epoch: head.epoch, position: head.position };
  }

  /** Reads up to `limit` facts after a position. The head is read first: what it counts is committed and visible. */
  async pull(after: number, limit: number): Promise<FeedPage> {
    const head = await this.head();
    if (head.position <= after) return { epoch: head.epoch, head: head.position, events: [] };
    const rows = await this.#database.orm.em
      .fork()
      .find(
        FeedEvent,
        { position: { $gt: after, $lte: head.position } },
        { orderBy: { position: 'asc' }, limit, disableIdentityMap: true },
      );
    return {
      epoch: head.epoch,
      head: head.position,
      events: rows.map((row) => toCloudEvent(this.owner, row)),
    };
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
