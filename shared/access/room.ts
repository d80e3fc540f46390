import { raw } from '@mikro-orm/core';
import { placeholders } from '../database/statement.ts';
import type { OrganisationKind, Principal } from './principal.ts';

type Value = string | boolean;

/** The rows with these values in their columns; of a list, any one of its values. `{}` is every row. */
export type Rows = Readonly<Record<string, Value | null | readonly Value[]>>;

/** A kind of data: which of its rows each organisation reads. One that is not named here reads none. */
export type Room = {
  /** By code. */
  readonly AGENCY?: Readonly<Record<string, Rows>>;
} & { readonly [Kind in Exclude<OrganisationKind, 'AGENCY'>]?: Rows | ((id: string) => Rows) };

/** The rows that belong to an organisation, by the column with its id. */
export const own =
  (column: string) =>
  (id: string): Rows => ({ [column]: id });

/** The rows that the caller reads; `undefined` if it reads none. */
export function rowsFor(room: Room, principal: Principal | undefined): Rows | undefined {
  if (!principal) return undefined;
  const { kind, id } = principal.organisation;
  if (kind === 'AGENCY') return Object.entries(room.AGENCY ?? {}).find(([code]) => code === id)?.[1];
  const rows = Object.hasOwn(room, kind) ? room[kind] : undefined;
  return typeof rows === 'function' ? rows(id) : rows;
}

/** A filter of a list or of a search by id. It fits every entity, which must have the columns of the room. */
export interface RowFilter {
  $and?: never;
}

export const noRows = (): RowFilter => ({ [raw('1 = 0')]: [] });

/** The rows that the caller reads, as a filter. */
export function visible(room: Room, principal: Principal | undefined): RowFilter {
  return (rowsFor(room, principal) as RowFilter | undefined) ?? noRows();
}

/** The same for a row at hand. */
export function isVisible(room: Room, principal: Principal | undefined, row: object): boolean {
  const rows = rowsFor(room, principal);
  return rows !== undefined && isAmong(rows, row);
}

/** Whether a row is one of these. */
export function isAmong(rows: Rows, row: object): boolean {
  const values = row as Readonly<Record<string, unknown>>;
  const has = ([column, wanted]: [string, Rows[string]]) => [wanted].flat().includes((values[column] ?? null) as Value);
  return Object.entries(rows).every(has);
}

/** A condition of a statement, and the values for its placeholders. */
export interface SqlCondition {
  condition: string;
  values: (string | number)[];
}

/** The rows that the caller reads, as a condition on the columns of a table or its alias. */
export function sqlFor(room: Room, principal: Principal | undefined, table: string): SqlCondition {
  const rows = rowsFor(room, principal);
  return rows ? sqlOf(rows, table) : { condition: '1 = 0', values: [] };
}

/** Rows as a condition on the columns of a table or its alias. */
export function sqlOf(rows: Rows, table: string): SqlCondition {
  const values: (string | number)[] = [];
  const conditions = Object.entries(rows).map(([column, wanted]) => {
    const name = `${table}.${column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    if (wanted === null) return `${name} is null`;
    const any = [wanted].flat().map((value) => (typeof value === 'boolean' ? Number(value) : value));
    if (any.length === 0) return '1 = 0';
    values.push(...any);
    return `${name} in (${placeholders(any)})`;
  });
  return { condition: ['1 = 1', ...conditions].join(' and '), values };
}

/** A resolver of a column that only some readers of a row see; null for the others. */
export const onlyFor =
  <Column extends string>(room: Room, column: Column) =>
  <Row extends { readonly [Name in Column]?: unknown }>(
    row: Row,
    _: unknown,
    { principal }: { principal: Principal | undefined },
  ): NonNullable<Row[Column]> | null =>
    isVisible(room, principal, row) ? (row[column] ?? null) : null;
