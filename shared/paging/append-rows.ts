import { raw, type EntityManager, type EntityName, type RequiredEntityData } from '@mikro-orm/core';
import { ListHead } from './list-head.entity.ts';

/** A row of a list that is read on while others write. */
export interface ListedRow {
  id: string;
  /** Its place: lists are read in this order, which is that of the commits, without a gap. */
  line: number;
}

/** What a new row says, but for its place. */
export type RowData<Row extends ListedRow> = Omit<RequiredEntityData<Row>, 'line'>;

/** A row that a command adds to a list. */
export interface NewRow {
  entity: EntityName<object>;
  data: object;
}

export function newRow<Row extends ListedRow>(entity: EntityName<Row>, data: RowData<Row>): NewRow {
  return { entity: entity as unknown as EntityName<object>, data };
}

/**
 * Adds rows to the ends of their lists, inside the transaction that makes them true. The update locks the head of a list
 * until commit, so the next transaction numbers its rows only when these are visible or gone.
 */
export async function appendRows(em: EntityManager, rows: readonly NewRow[]): Promise<void> {
  const byList = Map.groupBy(rows, ({ entity }) => em.getMetadata().get(entity).tableName);
  for (const [list, ofList] of [...byList].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const first = (await takeLines(em, list, ofList.length)) + 1;
    const numbered = ofList.map(({ data }, index) => ({ ...data, line: first + index }));
    await em.insertMany(ofList[0]!.entity, numbered);
  }
}

/** Takes the next lines of a list and returns the one before them. */
async function takeLines(em: EntityManager, list: string, count: number): Promise<number> {
  const take = () => em.nativeUpdate(ListHead, { list }, { line: raw('line + ?', [count]) });
  if ((await take()) === 0) {
    await em.upsert(ListHead, { list, line: 0 }, { onConflictAction: 'ignore' });
    await take();
  }
  const { line } = await em.findOneOrFail(ListHead, { list }, { disableIdentityMap: true });
  return line - count;
}
