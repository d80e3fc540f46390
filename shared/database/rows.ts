import type { EntityManager, EntityName, EntityProperty } from '@mikro-orm/core';
import { asWritten, columnOf, readerOf } from './column.ts';
import { change, forUpdate, placeholders, select, type SqlValue } from './statement.ts';

/**
 * Rows as commands work with them: found as they are in the database at that moment, never as an entity manager remembers
 * them, and changed by a statement that is sent at once. Names and types are those of the entity. Building SQL from
 * entities, and watching them for changes, would cost more than to run it.
 */

/** What rows must have: a property that is equal to a value, null, or one of several. */
export type RowConditions<Row> = {
  readonly [Name in keyof Row]?: Row[Name] extends SqlValue | undefined
    ? Row[Name] | readonly Row[Name][] | null
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
  const { sql, values } = conditionsOf(em, table, where);
  const order = orderBy.map((name) => columnOf(table.properties[name]!)).join(', ');
  const found = await select<Record<string, unknown>>(
    em,
    `select ${table.selected} from ${table.name} where ${sql}${order && ` order by ${order}`}${lock ? forUpdate(em) : ''}`,
    values,
  );
  for (const row of found)
    for (const { name, read } of table.converted) row[name] = row[name] === null ? null : read(row[name]);
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
  const { sql, values } = conditionsOf(em, table, where);
  const names = Object.keys(changes);
  const set = names.map((name) => `${columnOf(table.properties[name]!)} = ?`).join(', ');
  const changed = names.map((name) =>
    asWritten(em, table.properties[name]!, (changes as Record<string, unknown>)[name]),
  );
  return change(em, `update ${table.name} set ${set} where ${sql}`, [...changed, ...values]);
}

/** How the statements of an entity are written, and its rows read. */
interface Table {
  name: string;
  properties: Readonly<Record<string, EntityProperty>>;
  /** All columns, each under the name of its property. */
  selected: string;
  /** The properties that the driver returns in another form. */
  converted: readonly { name: string; read: (value: unknown) => unknown }[];
}

const tables = new WeakMap<object, Table>();

function tableOf<Row extends object>(em: EntityManager, entity: EntityName<Row>): Table {
  const metadata = em.getMetadata().get(entity);
  const known = tables.get(metadata);
  if (known) return known;
  const properties = metadata.properties as Record<string, EntityProperty>;
  const all = Object.values(properties);
  const table: Table = {
    name: metadata.tableName,
    properties,
    selected: all.map((property) => `${columnOf(property)} as \`${property.name}\``).join(', '),
    converted: all.flatMap((property) => {
      const read = readerOf(em, property);
      return read ? [{ name: property.name, read }] : [];
    }),
  };
  tables.set(metadata, table);
  return table;
}

function conditionsOf(em: EntityManager, { properties }: Table, where: object): { sql: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  const conditions = Object.entries(where).map(([name, value]: [string, unknown]) => {
    const property = properties[name]!;
    const column = columnOf(property);
    if (value === null) return `${column} is null`;
    const among: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (among.length === 0) return '1 = 0';
    values.push(...among.map((each) => asWritten(em, property, each)));
    return Array.isArray(value) ? `${column} in (${placeholders(among)})` : `${column} = ?`;
  });
  return { sql: conditions.join(' and ') || '1 = 1', values };
}
