import type { Principal } from '@hub/shared/access/principal.ts';
import { isAmong, isVisible, sqlFor, sqlOf, type Rows } from '@hub/shared/access/room.ts';
import type { Agency } from '@hub/shared/command/agency.ts';
import { select } from '@hub/shared/database/statement.ts';
import type { LogPlace } from '@hub/shared/feed/cursor.ts';
import type { CursorSeal } from '@hub/shared/feed/cursor-seal.ts';
import type { LoggedEvent, LogPage, TailedLog } from '@hub/shared/feed/tailed-log.ts';
import { onAppended } from '@hub/shared/paging/appended-rows.ts';
import { StockMoved } from '../published/events.ts';
import { rooms } from '../rooms.ts';
import { StockMovement } from './stock-movement.entity.ts';

/** A line of the ledger was published. */
export interface StockEvent extends LoggedEvent {
  movementId: string;
}

/**
 * The ledger as one caller sees it and asks for it, at its positions in the agency's log. What the caller does not get
 * is neither read nor waited for, so nothing of it shows: not in the pages, nor in when they end.
 */
export class StockLog implements TailedLog<StockEvent> {
  readonly hasPlainCursors = true;
  readonly #agency: Agency;
  readonly #principal: Principal | undefined;
  readonly #asked: Rows;

  constructor(agency: Agency, principal: Principal | undefined, asked: Rows) {
    this.#agency = agency;
    this.#principal = principal;
    this.#asked = asked;
  }

  seal(): Promise<CursorSeal> {
    return this.#agency.feed.seal();
  }

  /** A cursor of a place that no event was sent for. */
  async cursorOf({ position, eventId }: LogPlace): Promise<string> {
    const { epoch } = await this.#placeAt(position);
    return (await this.seal()).ofHeartbeat({ position, name: eventId ?? epoch });
  }

  async pull(after: number, limit: number): Promise<LogPage<StockEvent>> {
    const { epoch, previousId, line } = await this.#placeAt(after);
    // One more than asked for tells that there is more.
    const events = limit === 0 ? [] : await this.#eventsAfter(line, limit + 1);
    return { epoch, previousId, head: events.at(-1)?.position ?? 0, events: events.slice(0, limit) };
  }

  onAppended(listener: () => void): () => void {
    return onAppended(this.#agency.database, StockMovement, (rows) => {
      if (rows.some((row) => isVisible(rooms.ledger, this.#principal, row) && isAmong(this.#asked, row))) listener();
    });
  }

  /** The event at a position of the log, and the last line of the ledger up to there. */
  async #placeAt(position: number): Promise<{ epoch: string; previousId: string | null; line: number }> {
    const [place] = await select<{ epoch: string; previousId: string | null; line: number | string | null }>(
      this.#agency.database.orm.em.fork(),
      `select head.epoch, here.id as previousId,
              (select line from stock_movement where id =
                (select subject from feed_event where position <= ? and type = ? order by position desc limit 1)) as line
         from feed_head head left join feed_event here on here.position = ? where head.id = 1`,
      [position, StockMoved.type, position],
    );
    return { ...place!, line: Number(place!.line) };
  }

  async #eventsAfter(line: number, limit: number): Promise<StockEvent[]> {
    const seen = sqlFor(rooms.ledger, this.#principal, 'movement');
    const asked = sqlOf(this.#asked, 'movement');
    const rows = await select<{ position: number | string; id: string; movementId: string }>(
      this.#agency.database.orm.em.fork(),
      `select fact.position, fact.id, movement.id as movementId
         from stock_movement movement join feed_event fact on fact.subject = movement.id and fact.type = ?
        where ${seen.condition} and ${asked.condition} and movement.line > ? order by movement.line limit ?`,
      [StockMoved.type, ...seen.values, ...asked.values, line, limit],
    );
    return rows.map(({ position, ...event }) => ({ position: Number(position), ...event }));
  }
}
