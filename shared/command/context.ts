import type { EntityManager, EntityName } from '@mikro-orm/core';
import type { Principal } from '../access/principal.ts';
import type { Fact } from '../feed/append.ts';
import type { ListedRow, RowData } from '../paging/append-rows.ts';

/** What a command works with. Everything done through it commits together or not at all. */
export interface CommandContext {
  em: EntityManager;
  principal: Principal;
  now: Date;
  /** Appends a fact to the agency's feed, in call order. */
  publish: (fact: Fact) => void;
  /** Appends a row to a paginated list. It is written last, when its position in commit order is known. */
  append: <Row extends ListedRow>(entity: EntityName<Row>, data: RowData<Row>) => void;
}
