import type { EntityManager } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { createQueryId } from 'kysely';
import { boundStatement, resultBy } from './bound-parameters.ts';
import { onConnection } from './own-connection.ts';

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
  return (await send(em, sql, values, 'all')) as Row[];
}

/** Executes a statement that changes rows; returns how many rows matched. */
export async function change(em: EntityManager, sql: string, values: readonly SqlValue[]): Promise<number> {
  return (await run(em, sql, values)).affectedRows;
}

async function run(em: EntityManager, sql: string, values: readonly SqlValue[]) {
  return (await send(em, sql, values, 'run')) as { affectedRows: number; insertId?: number };
}

/** Goes straight to a connection: the layers between would take longer than the statement. */
async function send(em: EntityManager, sql: string, values: readonly SqlValue[], method: 'all' | 'run') {
  const bound =
    values.length === 0 ? { sql, parameters: [] } : boundStatement(sql, values, isSqlite(em) ? 'sqlite' : 'mysql');
  const query = bound && { ...bound, queryId: createQueryId() };
  const executed = query && onConnection(em, (connection) => connection.executeQuery(query));
  if (!executed) return (em as SqlEntityManager).execute(sql, [...values], method);
  try {
    return resultBy(method, await executed);
  } catch (error) {
    throw em.getDriver().convertException(error as Error);
  }
}

export interface CountUpdate {
  table: string;
  /** The column with the count, a whole number that is never below zero, and what it becomes. */
  column: string;
  becomes: string;
  /** Further assignments, written after it. */
  further?: readonly string[];
  /** For the placeholders of all assignments. */
  values: readonly SqlValue[];
  /** The columns that identify the row. */
  key: Readonly<Record<string, SqlValue>>;
  /** A further condition on the row. */
  condition?: { sql: string; values: readonly SqlValue[] };
}

/**
 * Updates one row and returns a count of it as it is then, in one statement; `undefined` if no row matched. Servers cannot
 * return rows from updates, but what is passed to LAST_INSERT_ID comes with the answer.
 */
export async function updateCount(
  em: EntityManager,
  { table, column, becomes, further = [], values, key, condition }: CountUpdate,
): Promise<number | undefined> {
  const returns = isSqlite(em);
  const assignments = [`${column} = ${returns ? becomes : `last_insert_id(${becomes})`}`, ...further].join(', ');
  const conditions = [...Object.keys(key).map((name) => `${name} = ?`), ...(condition ? [condition.sql] : [])];
  const sql = `update ${table} set ${assignments} where ${conditions.join(' and ')}`;
  const all = [...values, ...Object.values(key), ...(condition?.values ?? [])];
  if (returns) {
    const [row] = await select<{ count: number }>(em, `${sql} returning ${column} as count`, all);
    return row?.count;
  }
  const { affectedRows, insertId } = await run(em, sql, all);
  return affectedRows === 0 ? undefined : (insertId ?? 0);
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
