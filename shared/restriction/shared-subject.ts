import type { EntityManager } from '@mikro-orm/core';
import { select } from '../database/statement.ts';
import type { Cause } from './cause.ts';
import { lockSubjects, restrictionsOf } from './lock-subjects.ts';
import { Restriction } from './restriction.entity.ts';
import type { Subjects } from './rules/covers.ts';

/** A kind of rows, by id, and what such rows share. */
export interface Shared {
  table: string;
  /** The kind of subject of one row, and the column and kind of what several rows share. */
  one: string;
  column: string;
  shared: string;
}

/**
 * What a restriction of one row covers: every row that shares its value, whoever has it and whenever it came. Only the row
 * itself, if this agency has not heard of it: `shareRestrictions` then says so once it does.
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

/** A row that this agency has heard of, with the key of the subject under which restrictions of it stand. */
interface Heard {
  id: string;
  subject: string;
  value: string;
}

/**
 * Restrictions for a cause, of rows that this agency had not heard of when they were ordered, cover what shares their value
 * from now on. Whoever reads a row for a restriction has its subject locked, so one of the two comes second.
 */
export async function shareRestrictions(
  em: EntityManager,
  { name }: Pick<Cause, 'name'>,
  { one, shared }: Shared,
  rows: readonly Heard[],
): Promise<void> {
  const subjects = await lockSubjects(
    em,
    rows.map(({ subject }) => subject),
  );
  for (const { id, cause, scope } of await restrictionsOf(em, subjects)) {
    const { [one]: of, ...others } = scope;
    const row = rows.find((each) => each.id === of);
    if (row && cause === name)
      await em.nativeUpdate(Restriction, { id }, { scope: { ...others, [shared]: row.value } });
  }
}
