import type { EntityManager, EntityName } from '@mikro-orm/core';
import type { Principal } from '../access/principal.ts';
import type { Fact } from '../feed/append.ts';
import type { ListedRow, RowData } from '../paging/append-rows.ts';

/** What a command works with. Everything it does through these commits together or not at all. */
export interface CommandContext {
  em: EntityManager;
  principal: Principal;
  now: Date;
  /** Adds a fact to the agency's feed, in the order of the calls. */
  publish: (fact: Fact) => void;
  /** Adds a row to a list that is read on. It is written last, when its place in the order of commits is known. */
  append: <Row extends ListedRow>(entity: EntityName<Row>, data: RowData<Row>) => void;
}
