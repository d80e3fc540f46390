import type { EntityManager } from '@mikro-orm/core';
import { select } from '../database/statement.ts';
import type { Subjects } from './rules/covers.ts';

/** A kind of rows, by id, and what such rows share. */
interface Shared {
  table: string;
  /** The kind of subject of one row, and the column and kind of what several rows share. */
  one: string;
  column: string;
  shared: string;
}

/**
 * What a restriction of one row covers: every row that shares its value, whoever has it and whenever it came. Only the row
 * itself, if this agency has not heard of it.
 */
export async function sharedSubject(
  em: EntityManager,
  { table, one, column, shared }: Shared,
  id: string | null | undefined,
): Promise<Subjects> {
  if (!id) return {};
  const [known] = await select<{ value: string }>(em, `select ${column} as value from ${table} where id = ?`, [id]);
  return known ? { [shared]: known.value } : { [one]: id };
}
