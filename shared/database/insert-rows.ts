import type { EntityManager, EntityName, EntityProperty, RequiredEntityData } from '@mikro-orm/core';
import { change, type SqlValue } from './statement.ts';

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
  const { tableName, properties } = em.getMetadata().get(entity);
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = Array.from(names, (name) => (properties as Record<string, EntityProperty>)[name]!);
  const head = `insert into ${tableName} (${columns.map(({ fieldNames }) => `\`${fieldNames[0]}\``).join(', ')}) values `;
  const tuple = `(${columns.map(() => '?').join(', ')})`;
  const size = Math.floor(maxValues / columns.length);
  for (let start = 0; start < rows.length; start += size) {
    const part = rows.slice(start, start + size);
    const values = part.flatMap((row) => columns.map((column) => valueOf(em, column, row)));
    await change(em, head + part.map(() => tuple).join(', '), values);
  }
}

function valueOf(em: EntityManager, { name, customType }: EntityProperty, row: object): SqlValue {
  const value = (row as Record<string, unknown>)[name];
  if (value === undefined || value === null) return null;
  return (customType ? customType.convertToDatabaseValue(value, em.getPlatform()) : value) as SqlValue;
}
