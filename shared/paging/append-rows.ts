import type { EntityManager, EntityName, RequiredEntityData } from '@mikro-orm/core';
import { insertRows } from '../database/insert-rows.ts';
import { isSqlite, placeholders, select, updateCount } from '../database/statement.ts';
import { tableOf } from '../database/table.ts';
import { together } from '../database/together.ts';
import { tellAppended } from './appended-rows.ts';
import { ListHead } from './list-head.entity.ts';

/** A row of a list that is paginated while others write to it. */
export interface ListedRow {
  id: string;
  /** Its position in the list: positions follow commit order, without a gap. */
  line: number;
}

/** A new row without its position. */
export type RowData<Row extends ListedRow> = Omit<RequiredEntityData<Row>, 'line'>;

/** A row that a command appends to a list. */
export interface NewRow {
  entity: EntityName<object>;
  data: object;
  /** The rows among which it has its line: those of its own table, or of another whose list it shares. */
  among: EntityName<object>;
}

export function newRow<Row extends ListedRow, Among extends ListedRow = Row>(
  entity: EntityName<Row>,
  data: RowData<Row>,
  among?: EntityName<Among>,
): NewRow {
  const untyped = (each: unknown) => each as EntityName<object>;
  return { entity: untyped(entity), data, among: untyped(among ?? entity) };
}

/**
 * Appends rows to their lists in the current transaction. The update locks the list head until commit, so the next
 * transaction numbers its rows only once these are visible or rolled back.
 */
export async function appendRows(em: EntityManager, rows: readonly NewRow[]): Promise<void> {
  const byList = [...Map.groupBy(rows, ({ among }) => tableOf(em, among).name)];
  byList.sort(([a], [b]) => (a < b ? -1 : 1));
  const lastLines = await takeAtOnce(
    em,
    byList.map(([list, ofList]) => [list, ofList.length]),
  );
  // The heads are locked in the order of their names, before any row is inserted.
  await together(
    byList.map(async ([list, ofList]) => {
      const last = lastLines.get(list) ?? (await takeOfList(em, list, ofList.length));
      await insertFrom(em, last - ofList.length + 1, ofList);
    }),
  );
  for (const [list, ofList] of byList)
    tellAppended(
      em,
      list,
      ofList.map(({ data }) => data),
    );
}

/** Inserts the rows of one list, which need not be of one table. */
async function insertFrom(em: EntityManager, first: number, rows: readonly NewRow[]): Promise<void> {
  const numbered = rows.map(({ entity, data }, index) => ({ entity, row: { ...data, line: first + index } }));
  await together(
    [...Map.groupBy(numbered, ({ entity }) => entity)].map(([entity, ofTable]) =>
      insertRows(
        em,
        entity,
        ofTable.map(({ row }) => row),
      ),
    ),
  );
}

type Taking = readonly [list: string, count: number];

/** Where transactions that write are serial, reserves the lines of several lists by one statement, if these exist. */
async function takeAtOnce(em: EntityManager, takings: readonly Taking[]): Promise<Map<string, number>> {
  if (takings.length < 2 || !isSqlite(em)) return new Map();
  const heads = await select<{ list: string; line: number }>(
    em,
    `update list_head set line = line + case list ${takings.map(() => 'when ? then ?').join(' ')} end
      where list in (${placeholders(takings)}) returning list, line`,
    [...takings.flat(), ...takings.map(([list]) => list)],
  );
  return new Map(heads.map(({ list, line }) => [list, line]));
}

async function takeOfList(em: EntityManager, list: string, count: number): Promise<number> {
  const take = () =>
    updateCount(em, { table: 'list_head', column: 'line', becomes: 'line + ?', values: [count], key: { list } });
  const last = await take();
  if (last !== undefined) return last;
  await em.upsert(ListHead, { list, line: 0 }, { onConflictAction: 'ignore' });
  return (await take())!;
}
