import type { EntityManager } from '@mikro-orm/core';
import type { Refusal } from '../refusal/refusal.ts';
import type { Cause, StandingRestriction } from './cause.ts';
import { lockSubjects, restrictionsOf, subjectKey } from './lock-subjects.ts';
import { covers, type Subjects } from './rules/covers.ts';

/** What is to be decided at a gate. */
export interface Decision<Gate extends string> {
  gate: Gate;
  /** When it is done, which may be before it is recorded. */
  at: Date;
  /** Everything that it is about. */
  about: readonly Subjects[];
}

/**
 * The restrictions that close a gate for any of what is decided about, in the order of their subjects. Until the
 * transaction ends, no other can be added for these causes.
 */
export async function restrictionsAt<Gate extends string>(
  em: EntityManager,
  causes: readonly Cause<Gate>[],
  { gate, at, about }: Decision<Gate>,
): Promise<StandingRestriction[]> {
  const keys = causes.flatMap(({ subject: kind }) =>
    about.flatMap(({ [kind]: id }) => (id === undefined ? [] : [subjectKey(kind, id)])),
  );
  const standing = await restrictionsOf(em, await lockSubjects(em, keys));
  const asked = new Set(causes.map(({ name }) => name));
  return standing.filter(
    ({ cause, forbids, startsAt, endsAt, scope }) =>
      // Several causes can lock the same subject.
      asked.has(cause) &&
      forbids.includes(gate) &&
      (startsAt === null || startsAt <= at) &&
      (endsAt === null || at < endsAt) &&
      about.some((each) => covers(scope, each)),
  );
}

/** The refusals for these restrictions, each as its cause says it. */
export function refusalsFor(causes: readonly Cause[], restrictions: readonly StandingRestriction[]): Refusal[] {
  return restrictions.map((restriction) => causes.find(({ name }) => name === restriction.cause)!.refusal(restriction));
}
