import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '../schema/max-length.ts';
import type { Subjects } from './rules/covers.ts';

const subject = () => p.string().length(maxLength.term + maxLength.code);

/**
 * The row that decisions about a subject and reactions that restrict it both lock: whichever comes second sees what the
 * first has done.
 */
export const RestrictedSubject = defineEntity({
  name: 'RestrictedSubject',
  tableName: 'restricted_subject',
  properties: {
    subject: subject().primary(),
    /** Whether anything has ever restricted it: only then are restrictions looked up. */
    isRestricted: p.boolean().default(false),
  },
});

/** What must not be done with what a scope covers. */
export const Restriction = defineEntity({
  name: 'Restriction',
  tableName: 'restriction',
  properties: {
    /** The id of what ordered it. */
    id: p.uuid().primary(),
    cause: p.string().length(maxLength.term),
    /** The subject of its scope whose row is locked. */
    subject: subject().index(),
    /** It covers what has all of these. */
    scope: p.json<Subjects>(),
    /** The gates that it closes. */
    forbids: p.json<readonly string[]>(),
    /** The first instant of which it forbids anything; null if also what was done before it was ordered. */
    startsAt: p.datetime(3).nullable(),
    /** The first instant of which it forbids nothing any more; null while its end is open. */
    endsAt: p.datetime(3).nullable(),
  },
});

export type Restriction = InferEntity<typeof Restriction>;

/** The tables of restrictions. */
export const restrictionEntities = [RestrictedSubject, Restriction] as const;
