import type { EntityManager, EntityName } from '@mikro-orm/core';
import { change, forUpdate, placeholders, select, type SqlValue } from './statement.ts';
import { tableOf, type Table } from './table.ts';

/**
 * Rows as commands work with them: found as they are in the database at that moment, never as an entity manager remembers
 * them, and changed by a statement that is sent at once. Names and types are those of the entity. Building SQL from
 * entities, and watching them for changes, would cost more than to run it.
 */

/** What rows must have: a property that is equal to a value, null, or one of several. */
export type RowConditions<Row> = {
  readonly [Name in keyof Row]?: Row[Name] extends SqlValue | undefined
    ? Row[Name] | readonly NonNullable<Row[Name]>[] | null
    : never;
};

export interface FindOptions<Row> {
  /** The properties by which rows are ordered, from the smallest. */
  orderBy?: readonly (keyof Row & string)[];
  /** Whether nobody else changes the rows before the transaction ends. */
  lock?: boolean;
}

export async function findRows<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  where: RowConditions<Row>,
  { orderBy = [], lock = false }: FindOptions<Row> = {},
): Promise<Row[]> {
  const table = tableOf(em, entity);
  const { sql, values } = conditionsOf(table, where);
  const order = orderBy.map((name) => table.columns.get(name)!.sql).join(', ');
  const found = await select<Record<string, unknown>>(
    em,
    `select ${table.selected} from ${table.name} where ${sql}${order && ` order by ${order}`}${lock ? forUpdate(em) : ''}`,
    values,
  );
  for (const row of found)
    for (const { property, read } of table.converted)
      row[property] = row[property] === null ? null : read(row[property]);
  return found as Row[];
}

/** The row that matches, of which there is one at most. */
export async function findRow<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  where: RowConditions<Row>,
  options: Pick<FindOptions<Row>, 'lock'> = {},
): Promise<Row | undefined> {
  const [row] = await findRows(em, entity, where, options);
  return row;
}

/** The row that matches, where others rely on it to be there. */
export async function existingRow<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  where: RowConditions<Row>,
  options: Pick<FindOptions<Row>, 'lock'> = {},
): Promise<Row> {
  const row = await findRow(em, entity, where, options);
  if (!row) throw new Error(`No row of ${tableOf(em, entity).name} where ${JSON.stringify(where)}`);
  return row;
}

/** Changes the rows that match; returns how many there were. */
export async function changeRows<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  where: RowConditions<Row>,
  changes: { readonly [Name in keyof Row]?: Row[Name] },
): Promise<number> {
  const table = tableOf(em, entity);
  const { sql, values } = conditionsOf(table, where);
  const changed = Object.entries(changes).map(([name, value]) => ({ column: table.columns.get(name)!, value }));
  const set = changed.map(({ column }) => `${column.sql} = ?`).join(', ');
  const written = changed.map(({ column, value }) => column.write(value));
  return change(em, `update ${table.name} set ${set} where ${sql}`, [...written, ...values]);
}

function conditionsOf({ columns }: Table, where: object): { sql: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  const conditions = Object.entries(where).map(([name, value]: [string, unknown]) => {
    const { sql, write } = columns.get(name)!;
    if (value === null) return `${sql} is null`;
    const among: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (among.length === 0) return '1 = 0';
    values.push(...among.map(write));
    return Array.isArray(value) ? `${sql} in (${placeholders(among)})` : `${sql} = ?`;
  });
  return { sql: conditions.join(' and ') || '1 = 1', values };
}
