import type { EntityManager, EntityName, RequiredEntityData } from '@mikro-orm/core';
import { change, isSqlite } from './statement.ts';
import { tableOf, type Column, type Insertion, type Table } from './table.ts';

/** SQLite accepts no more values in one statement. */
const maxValues = 30_000;

/**
 * Inserts rows of one entity by as few statements as can be. A property that only some of the rows have is null in the
 * others.
 */
export async function insertRows<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  rows: readonly RequiredEntityData<Row>[],
): Promise<void> {
  await insert(em, entity, rows, () => '');
}

/**
 * Inserts rows of one entity, or updates those that are there: their other properties, or only the ones named by
 * `merged`.
 */
export async function upsertRows<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  rows: readonly RequiredEntityData<Row>[],
  merged?: readonly (keyof Row & string)[],
): Promise<void> {
  await insert(em, entity, rows, (columns) => {
    const keys = columns.filter(({ primary }) => primary);
    const isMerged = ({ property, primary }: Column) => (merged ? merged.includes(property as never) : !primary);
    const changed = columns.filter(isMerged);
    // A row of nothing but its key stays as it is.
    const updated = changed.length > 0 ? changed : keys.slice(0, 1);
    const set = (assign: (column: string) => string) => updated.map(({ sql }) => assign(sql)).join(', ');
    return isSqlite(em)
      ? ` on conflict (${keys.map(({ sql }) => sql).join(', ')}) do update set ${set((column) => `${column} = excluded.${column}`)}`
      : ` on duplicate key update ${set((column) => `${column} = values(${column})`)}`;
  });
}

async function insert<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  rows: readonly RequiredEntityData<Row>[],
  ending: (columns: readonly Column[]) => string,
): Promise<void> {
  const { columns, head, tuple } = insertionInto(tableOf(em, entity), rows);
  const size = Math.floor(maxValues / columns.length);
  for (let start = 0; start < rows.length; start += size) {
    const part: readonly Readonly<Record<string, unknown>>[] = rows.slice(start, start + size);
    const values = part.flatMap((row) => columns.map(({ property, write }) => write(row[property])));
    await change(em, head + part.map(() => tuple).join(', ') + ending(columns), values);
  }
}

function insertionInto(table: Table, rows: readonly object[]): Insertion {
  const names = rows.length === 1 ? Object.keys(rows[0]!) : [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const key = names.join();
  const known = table.insertions.get(key);
  if (known) return known;
  const columns = names.map((name) => table.columns.get(name)!);
  const insertion: Insertion = {
    columns,
    head: `insert into ${table.name} (${columns.map(({ sql }) => sql).join(', ')}) values `,
    tuple: `(${columns.map(() => '?').join(', ')})`,
  };
  table.insertions.set(key, insertion);
  return insertion;
}
