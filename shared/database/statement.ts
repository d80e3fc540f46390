import type { EntityManager } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';

/**
 * Fixed statements for the path that every command and every follower takes, where building SQL from entities would
 * cost more than running it. A statement has the same text each time; values take the place of its question marks. They
 * run in the transaction of the entity manager.
 */
export type SqlValue = string | number | boolean | Date | null;

/** The rows of a query. */
export async function select<Row extends object>(
  em: EntityManager,
  sql: string,
  values: readonly SqlValue[] = [],
): Promise<Row[]> {
  return (em as unknown as SqlEntityManager).execute<Row[]>(sql, [...values], 'all');
}

/** Executes a statement that changes rows; returns how many rows matched. */
export async function change(em: EntityManager, sql: string, values: readonly SqlValue[]): Promise<number> {
  const { affectedRows } = await (em as unknown as SqlEntityManager).execute<{ affectedRows: number }>(
    sql,
    [...values],
    'run',
  );
  return affectedRows;
}

export interface RowUpdate {
  table: string;
  /** The assignments, and the values for their placeholders. */
  set: string;
  values: readonly SqlValue[];
  /** The columns that identify the row. */
  key: Readonly<Record<string, SqlValue>>;
  /** A further condition on the row. */
  condition?: { sql: string; values: readonly SqlValue[] };
  /** The columns to return, as in a SELECT. */
  returning: string;
}

/**
 * Updates one row and returns it as it is then; `undefined` if no row matched. One statement where updates can return
 * rows, otherwise two.
 */
export async function updateRow<Row extends object>(
  em: EntityManager,
  { table, set, values, key, condition, returning }: RowUpdate,
): Promise<Row | undefined> {
  const where = Object.keys(key)
    .map((column) => `${column} = ?`)
    .join(' and ');
  const update = `update ${table} set ${set} where ${where}${condition ? ` and ${condition.sql}` : ''}`;
  const all = [...values, ...Object.values(key), ...(condition?.values ?? [])];
  if (isSqlite(em)) {
    const [row] = await select<Row>(em, `${update} returning ${returning}`, all);
    return row;
  }
  if ((await change(em, update, all)) === 0) return undefined;
  const [row] = await select<Row>(em, `select ${returning} from ${table} where ${where}`, Object.values(key));
  return row;
}

/** Inserts rows, `table (columns) …`, except those whose key is taken. */
export async function insertIfNew(em: EntityManager, into: string, values: readonly SqlValue[]): Promise<void> {
  await change(em, `insert ${isSqlite(em) ? 'or ignore' : 'ignore'} into ${into}`, values);
}

/** The end of a SELECT that locks its rows. On SQLite, transactions that write are serial. */
export function forUpdate(em: EntityManager): string {
  return isSqlite(em) ? '' : ' for update';
}

/** The end of a SELECT whose rows others may read, but not change before this transaction ends. */
export function forShare(em: EntityManager): string {
  return isSqlite(em) ? '' : ' lock in share mode';
}

export function isSqlite(em: EntityManager): boolean {
  // Of the two, only SQLite returns rows from updates.
  return em.getPlatform().usesReturningStatement();
}

/** An instant as a driver returns it: milliseconds on SQLite, a text in UTC or a Date on servers. */
export type DatabaseTime = number | string | Date;

export function asDate(time: DatabaseTime): Date {
  return new Date(typeof time === 'string' ? `${time.replace(' ', 'T')}Z` : time);
}

/** Placeholders for a list of values: `?, ?, ?`. */
export function placeholders(values: readonly unknown[]): string {
  return Array.from(values, () => '?').join(', ');
}
