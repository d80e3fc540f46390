import type { EntityManager } from '@mikro-orm/core';
import { upsertRows } from '../database/insert-rows.ts';
import type { Cause } from './cause.ts';
import { subjectKey } from './lock-subjects.ts';
import { RestrictedSubject, Restriction } from './restriction.entity.ts';
import type { Subjects } from './rules/covers.ts';

/** A restriction to be obeyed. */
export interface Restricted<Gate extends string> {
  /** The id of what orders it. */
  id: string;
  /** What it covers: only what has all of these subjects, one of them of the kind that its cause locks. */
  scope: Readonly<Record<string, string | null | undefined>>;
  /** The gates that it closes; all of its cause if omitted. */
  forbids?: readonly Gate[];
  startsAt?: Date | null;
  endsAt?: Date | null;
}

/** Adds a restriction. It waits for the decisions about its subject that are under way, and binds all later ones. */
export async function restrict<Gate extends string>(
  em: EntityManager,
  cause: Cause<Gate>,
  { id, scope, forbids = cause.forbids, startsAt = null, endsAt = null }: Restricted<Gate>,
): Promise<void> {
  const known: Subjects = Object.fromEntries(
    Object.entries(scope).flatMap(([kind, value]) => (value ? [[kind, value]] : [])),
  );
  const of = known[cause.subject];
  if (of === undefined) throw new Error(`A restriction for ${cause.name} names no ${cause.subject}`);
  const subject = subjectKey(cause.subject, of);
  // Locks the row, as decisions do.
  await upsertRows(em, RestrictedSubject, [{ subject, isRestricted: true }]);
  const row = { id, cause: cause.name, subject, scope: known, forbids, startsAt, endsAt };
  await upsertRows(em, Restriction, [row]);
}

/** Ends the restrictions for a cause that these subjects have by then, unless they end earlier. */
export async function endRestrictions(
  em: EntityManager,
  { name, subject }: Cause,
  ids: readonly string[],
  endsAt: Date,
): Promise<void> {
  const ofSubjects = { cause: name, subject: { $in: ids.map((id) => subjectKey(subject, id)) } };
  const isLater = { $or: [{ endsAt: null }, { endsAt: { $gt: endsAt } }] };
  const hasBegun = { $or: [{ startsAt: null }, { startsAt: { $lte: endsAt } }] };
  await em.nativeUpdate(Restriction, { $and: [ofSubjects, isLater, hasBegun] }, { endsAt });
}
