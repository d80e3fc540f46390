import type { EntityManager } from '@mikro-orm/core';
import { EventEmitter } from 'node:events';
import type { Database } from '../database/open-database.ts';
import { asDate, select, type DatabaseTime } from '../database/statement.ts';
import { toCloudEvent, type CloudEvent } from './cloud-event.ts';
import { CursorSeal, newSealKey } from './cursor-seal.ts';
import { FeedHead, type FeedEventRow } from './feed.entity.ts';
import type { LogPage, TailedLog } from './tailed-log.ts';

/** The head of a log. */
export interface LogEnd {
  epoch: string;
  position: number;
  /** Id of the last event; null if there is none. */
  eventId: string | null;
}

export type FeedPage = LogPage<CloudEvent>;

/** Read access to an agency's own log, for its followers and for the subscriptions that it serves. */
export class FeedLog implements TailedLog<CloudEvent> {
  readonly hasPlainCursors = true;
  readonly owner: string;
  readonly #database: Database;
  readonly #changes = new EventEmitter().setMaxListeners(0);
  #seal: CursorSeal | undefined;

  constructor(owner: string, database: Database) {
    this.owner = owner;
    this.#database = database;
  }

  /** Creates the head row in a new database; gives one from before cursors were sealed its key. */
  static async begin(em: EntityManager): Promise<void> {
    const sealKey = newSealKey();
    if ((await em.count(FeedHead)) > 0) await em.nativeUpdate(FeedHead, { id: 1, sealKey: null }, { sealKey });
    else await em.insert(FeedHead, { id: 1, epoch: crypto.randomUUID(), position: 0, eventId: null, sealKey });
  }

  /**
   * Gives the log of a restored database a new epoch, so that nothing that refers to the lost part is taken for part of
   * this log. Events and positions stay. Returns the head.
   */
  static async beginEpoch(em: EntityManager): Promise<LogEnd> {
    await em.nativeUpdate(FeedHead, { id: 1 }, { epoch: crypto.randomUUID() });
    return readHead(em);
  }

  async head(): Promise<LogEnd> {
    return readHead(this.#database.orm.em.fork());
  }

  /** What seals the cursors of this log. Its key is kept, and backed up, with the log that they point into. */
  async seal(): Promise<CursorSeal> {
    if (this.#seal) return this.#seal;
    const { sealKey } = await this.#database.orm.em.fork().findOneOrFail(FeedHead, { id: 1 });
    return (this.#seal = new CursorSeal(sealKey!));
  }

  async pull(after: number, limit: number): Promise<FeedPage> {
    const rows = await select<HeadRow & EventRow>(
      this.#database.orm.em.fork(),
      `select h.epoch, h.position as head, e.position, e.id, e.type, e.subject, e.time,
              case when e.position > ? then cast(e.data as char) end as data
         from feed_head h left join feed_event e on e.position >= ?
        where h.id = 1 order by e.position limit ?`,
      [after, after, limit + 1],
    );
    const { epoch, head } = rows[0]!;
    const events = rows.filter(({ position }) => position !== null && Number(position) > after).slice(0, limit);
    const previous = rows.find(({ position }) => position !== null && Number(position) === after);
    return {
      epoch,
      head: Number(head),
      previousId: previous?.id ?? null,
      events: events.map((row) => toCloudEvent(this.owner, eventOf(row))),
    };
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

interface HeadRow {
  epoch: string;
  head: number | string;
}

/** An event, or nulls if there is none. */
interface EventRow {
  position: number | string | null;
  id: string | null;
  type: string | null;
  subject: string | null;
  time: DatabaseTime | null;
  data: string | null;
}

async function readHead(em: EntityManager): Promise<LogEnd> {
  const [head] = await select<{ epoch: string; position: number | string; eventId: string | null }>(
    em,
    'select epoch, position, event_id as eventId from feed_head where id = 1',
  );
  return { ...head!, position: Number(head!.position) };
}

function eventOf({ position, id, type, subject, time, data }: EventRow): FeedEventRow {
  return {
    position: Number(position),
    id: id!,
    type: type!,
    subject: subject!,
    time: asDate(time!),
    data: JSON.parse(data!),
  };
}
