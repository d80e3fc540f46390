import type { EntityManager, EntityName, EntityProperty } from '@mikro-orm/core';
import { asDate, type DatabaseTime, type SqlValue } from './statement.ts';

/** How the statements of an entity are written, and its rows read. */
export interface Table {
  name: string;
  /** By the name of the property, in the order of the entity. */
  columns: ReadonlyMap<string, Column>;
  /** All columns, each under the name of its property. */
  selected: string;
  /** The columns that the driver returns in another form. */
  converted: readonly (Column & { read: (value: unknown) => unknown })[];
  /** How rows with some of its columns are inserted, by the names of the properties. */
  insertions: Map<string, Insertion>;
}

export interface Insertion {
  columns: readonly Column[];
  /** What comes before the values, and the placeholders of one row. */
  head: string;
  tuple: string;
}

export interface Column {
  property: string;
  primary: boolean;
  /** Its name in a statement, quoted. */
  sql: string;
  /** A value as the database takes it. */
  write: (value: unknown) => SqlValue;
  /** What the driver returns as the property's value, unless it is null; `undefined` if they are the same. */
  read: ((value: unknown) => unknown) | undefined;
}

/** By the metadata of a database. */
const tables = new WeakMap<object, Map<unknown, Table>>();

export function tableOf<Row extends object>(em: EntityManager, entity: EntityName<Row>): Table {
  const all = em.getMetadata();
  let ofDatabase = tables.get(all);
  if (!ofDatabase) tables.set(all, (ofDatabase = new Map()));
  const known = ofDatabase.get(entity);
  if (known) return known;
  const metadata = all.get(entity);
  const columns = Object.values<EntityProperty>(metadata.properties).map((property) => columnOf(em, property));
  const table: Table = {
    name: metadata.tableName,
    columns: new Map(columns.map((column) => [column.property, column])),
    selected: columns.map(({ sql, property }) => `${sql} as \`${property}\``).join(', '),
    converted: columns.filter((column): column is Table['converted'][number] => column.read !== undefined),
    insertions: new Map(),
  };
  ofDatabase.set(entity, table);
  return table;
}

function columnOf(em: EntityManager, { name, primary, fieldNames, customType, runtimeType }: EntityProperty): Column {
  const platform = em.getPlatform();
  const written = customType ? (value: unknown) => customType.convertToDatabaseValue(value, platform) : undefined;
  const typed: Readonly<Record<string, (value: unknown) => unknown>> = {
    Date: (value) => asDate(value as DatabaseTime),
    boolean: Boolean,
  };
  return {
    property: name,
    primary: primary ?? false,
    sql: `\`${fieldNames[0]}\``,
    write: (value) => {
      if (value === undefined || value === null) return null;
      return (written ? written(value) : value) as SqlValue;
    },
    read: customType ? (value) => customType.convertToJSValue(value, platform) : typed[runtimeType],
  };
}
