import type { EntityManager, EntityName } from '@mikro-orm/core';
import type { Principal } from '../access/principal.ts';
import type { Exactly, PublishedEvent } from '../feed/event.ts';
import type { ListedRow, RowData } from '../paging/append-rows.ts';

/** What a command works with. Everything done through it commits together or not at all. */
export interface CommandContext {
  em: EntityManager;
  principal: Principal;
  now: Date;
  /** Appends a fact of one of the agency's events to its feed, in call order. */
  publish: <Data, const Given extends Data>(
    event: PublishedEvent<Data>,
    subject: string,
    data: Exactly<Given, Data>,
  ) => void;
  /**
   * Appends a row to a paginated list: its own, or that of the rows that it is `among`. It is written last, when its
   * position in commit order is known.
   */
  append: <Row extends ListedRow, Among extends ListedRow = Row>(
    entity: EntityName<Row>,
    data: RowData<Row>,
    among?: EntityName<Among>,
  ) => void;
}
