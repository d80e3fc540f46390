import type { Organisation } from '../access/principal.ts';
import type { Agency } from '../command/agency.ts';
import { select } from '../database/statement.ts';
import type { CursorSeal } from '../feed/cursor-seal.ts';
import type { LoggedEvent, LogPage, TailedLog } from '../feed/tailed-log.ts';
import { onAppended } from '../paging/appended-rows.ts';
import { InboxItem } from './inbox-item.entity.ts';

/** An item was sent, acknowledged or answered. */
export interface InboxEvent extends LoggedEvent {
  itemId: string;
}

/** What happens in the inbox of one organisation: its items and their changes by line, in commit order. */
export class InboxLog implements TailedLog<InboxEvent> {
  /** The owner knows the ids of its items: a cursor that it could make up would tell it the lines of others. */
  readonly hasPlainCursors = false;
  readonly #agency: Agency;
  readonly #owner: Organisation;

  constructor(agency: Agency, owner: Organisation) {
    this.#agency = agency;
    this.#owner = owner;
  }

  /** That of the agency's log, which is backed up with the inbox. */
  seal(): Promise<CursorSeal> {
    return this.#agency.feed.seal();
  }

  async pull(after: number, limit: number): Promise<LogPage<InboxEvent>> {
    const { kind, id } = this.#owner;
    // The event at the place itself, those of the page, and one more, which tells that there is more.
    const most = limit + 2;
    const rows = await select<EventRow>(
      this.#agency.database.orm.em.fork(),
      `select h.epoch, e.line, e.id, e.item_id as itemId
         from feed_head h left join (
              select * from (select line, id, id as item_id from inbox_item
                where owner_kind = ? and owner_id = ? and line >= ? order by line limit ?) as sent
              union all
              select * from (select line, id, item_id from inbox_change
                where owner_kind = ? and owner_id = ? and line >= ? order by line limit ?) as changed
              ) as e on 1 = 1
        where h.id = 1 order by e.line limit ?`,
      [kind, id, after, most, kind, id, after, most, most],
    );
    const events = rows.filter(({ line }) => line !== null).map(eventOf);
    return {
      epoch: rows[0]!.epoch,
      head: events.at(-1)?.position ?? 0,
      previousId: events.find(({ position }) => position === after)?.id ?? null,
      events: events.filter(({ position }) => position > after).slice(0, limit),
    };
  }

  onAppended(listener: () => void): () => void {
    const { kind, id } = this.#owner;
    return onAppended(this.#agency.database, InboxItem, (rows) => {
      const own = rows as readonly Pick<InboxItem, 'ownerKind' | 'ownerId'>[];
      if (own.some(({ ownerKind, ownerId }) => ownerKind === kind && ownerId === id)) listener();
    });
  }
}

/** An event, or nulls if there is none. */
interface EventRow {
  epoch: string;
  line: number | string | null;
  id: string | null;
  itemId: string | null;
}

function eventOf({ line, id, itemId }: EventRow): InboxEvent {
  return { position: Number(line), id: id!, itemId: itemId! };
}
