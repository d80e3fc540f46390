import { isRaw, type Connection } from '@mikro-orm/core';
import { type AbstractSqlConnection, NativeQueryBuilder } from '@mikro-orm/sql';
import { CompiledQuery, type QueryResult } from 'kysely';
import type { Dialect } from './open-database.ts';

type Execute = AbstractSqlConnection['execute'];

const limit = 'limit ';

/** A statement with placeholders, and the values for them. */
interface Bound {
  sql: string;
  parameters: unknown[];
}

/**
 * Makes a connection send values beside the text of a statement instead of written into it: the same statement has the
 * same text each time, so a driver can keep it prepared. A statement with values that cannot be bound stays as it is.
 */
export function bindParameters(opened: Connection, dialect: Dialect): void {
  const connection = opened as AbstractSqlConnection;
  const asWritten = connection.execute.bind(connection);
  const execute = async (...args: Parameters<Execute>): Promise<unknown> => {
    const [source, parameters = [], method = 'all', transaction] = args;
    const bound = boundStatement(source, parameters, dialect);
    if (!bound) return asWritten(...args);
    const query = CompiledQuery.raw(bound.sql, bound.parameters);
    return resultBy(method, await (transaction ?? connection.getClient()).executeQuery(query));
  };
  connection.execute = execute as Execute;
}

/** A result as MikroORM returns it. */
export function resultBy(method: 'all' | 'get' | 'run', result: QueryResult<unknown>): unknown {
  if (method === 'all') return result.rows;
  if (method === 'get') return result.rows[0];
  const insertId = result.insertId === undefined ? undefined : Number(result.insertId);
  const affectedRows = Number(result.numAffectedRows ?? result.rows.length);
  return { affectedRows, insertId, row: result.rows[0], rows: result.rows };
}

/** A statement whose values can all be bound; `undefined` of others, and of those without values. */
export function boundStatement(
  query: Parameters<Execute>[0],
  parameters: Parameters<Execute>[1] = [],
  dialect: Dialect,
): Bound | undefined {
  const source = query instanceof NativeQueryBuilder ? query.toRaw() : query;
  if (typeof source !== 'string' && !isRaw(source)) return undefined;
  const [sql, values] = typeof source === 'string' ? [source, parameters] : [source.sql, source.params];
  if (!Array.isArray(values) || values.length === 0) return undefined;
  const ready = boundAsWritten(sql, values, dialect);
  if (ready) return ready;
  const bound: Bound = { sql: '', parameters: [] };
  return bind(sql, values, bound, dialect) ? bound : undefined;
}

/** A statement whose text can stay: each of its question marks stands for one plain value. */
function boundAsWritten(sql: string, values: readonly unknown[], dialect: Dialect): Bound | undefined {
  let marks = 0;
  for (let at = sql.indexOf('?'); at >= 0; at = sql.indexOf('?', at + 1)) marks += 1;
  if (marks !== values.length || (dialect === 'sqlite' && sql.includes(limit))) return undefined;
  const parameters = values.map((value) => parameterOf(value, dialect));
  return parameters.includes(undefined) ? undefined : { sql, parameters };
}

/** Adds a statement to what is bound so far; returns whether all of its values could be. */
function bind(sql: string, values: readonly unknown[], into: Bound, dialect: Dialect): boolean {
  const texts = sql.split('?');
  // The counts differ if a question mark is doubled, for a name, or part of a text.
  if (texts.length !== values.length + 1) return false;
  for (const [index, text] of texts.entries()) {
    into.sql += text;
    if (index === values.length) return true;
    const value = values[index];
    if (isRaw(value)) {
      if (!bind(value.sql, value.params, into, dialect)) return false;
      continue;
    }
    const parameter = parameterOf(value, dialect);
    if (parameter === undefined) return false;
    // SQLite compiles a prepared statement anew at each execution if its limit is a parameter.
    if (dialect === 'sqlite' && text.endsWith(limit) && Number.isInteger(parameter)) {
      into.sql += `${Number(parameter)}`;
      continue;
    }
    into.sql += '?';
    into.parameters.push(parameter);
  }
  return true;
}

/** The value as a driver takes it; `undefined` if it has no such form. */
function parameterOf(value: unknown, dialect: Dialect): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Date) return dialect === 'sqlite' ? value.getTime() : dateTime(value);
  return undefined;
}

/** The last one written: a command writes its instant into many rows. */
let written = { time: NaN, text: '' };

/** As a DATETIME(3) literal in UTC. */
function dateTime(value: Date): string {
  const time = value.getTime();
  if (time !== written.time) {
    const text = value.toISOString();
    written = { time, text: `${text.slice(0, -14)} ${text.slice(-13, -1)}` };
  }
  return written.text;
}
