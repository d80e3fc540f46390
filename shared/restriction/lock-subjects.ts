import type { EntityManager } from '@mikro-orm/core';
import { asDate, forUpdate, insertIfNew, placeholders, select, type DatabaseTime } from '../database/statement.ts';
import type { StandingRestriction } from './cause.ts';

/** The row of a subject is found by its kind and id. */
export const subjectKey = (kind: string, id: string): string => `${kind}:${id}`;

/**
 * Locks the rows of subjects, in the order of their keys, until the transaction ends; returns those that have ever been
 * restricted. On SQLite, transactions that write are serial anyway.
 */
export async function lockSubjects(em: EntityManager, keys: readonly string[]): Promise<string[]> {
  const inOrder = [...new Set(keys)].sort();
  if (inOrder.length === 0) return [];
  let rows = await lock(em, inOrder);
  if (rows.length < inOrder.length) {
    const known = new Set(rows.map(({ subject }) => subject));
    const missing = inOrder.filter((key) => !known.has(key));
    const values = missing.map(() => '(?, false)').join(', ');
    await insertIfNew(em, `restricted_subject (subject, is_restricted) values ${values}`, missing);
    rows = await lock(em, inOrder);
  }
  return rows.filter(({ isRestricted }) => Boolean(isRestricted)).map(({ subject }) => subject);
}

function lock(em: EntityManager, keys: readonly string[]): Promise<{ subject: string; isRestricted: number }[]> {
  return select(
    em,
    `select subject, is_restricted as isRestricted from restricted_subject
      where subject in (${placeholders(keys)}) order by subject${forUpdate(em)}`,
    keys,
  );
}

/** The restrictions that stand under locked subjects. */
export async function restrictionsOf(em: EntityManager, subjects: readonly string[]): Promise<StandingRestriction[]> {
  if (subjects.length === 0) return [];
  const rows = await select<Stored>(
    em,
    `select id, cause, scope, forbids, starts_at as startsAt, ends_at as endsAt from restriction
      where subject in (${placeholders(subjects)}) order by subject, id`,
    subjects,
  );
  return rows.map(({ id, cause, scope, forbids, startsAt, endsAt }) => ({
    id,
    cause,
    scope: fromJson(scope),
    forbids: fromJson(forbids),
    startsAt: startsAt === null ? null : asDate(startsAt),
    endsAt: endsAt === null ? null : asDate(endsAt),
  }));
}

type Stored = { [Column in keyof StandingRestriction]: StandingRestriction[Column] | string } & {
  id: string;
  cause: string;
  startsAt: DatabaseTime | null;
  endsAt: DatabaseTime | null;
};

/** MySQL returns the value of a JSON column, the other databases its text. */
function fromJson<Value extends object>(value: Value | string): Value {
  return typeof value === 'string' ? (JSON.parse(value) as Value) : value;
}
