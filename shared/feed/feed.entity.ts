import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '../database/whole-number.ts';

/** The end of an agency's log. Its row is locked by every transaction that appends, which makes positions gapless. */
export const FeedHead = defineEntity({
  name: 'FeedHead',
  tableName: 'feed_head',
  properties: {
    id: p.integer().primary().autoincrement(false),
    /** Names this log; a log that was begun anew or restored from a backup has another. */
    epoch: p.uuid(),
    position: p.type(WholeNumber),
    /** Id of the event at `position`; null where there is none. */
    eventId: p.uuid().nullable(),
  },
});

/** A published fact, in the order of commits. */
export const FeedEvent = defineEntity({
  name: 'FeedEvent',
  tableName: 'feed_event',
  properties: {
    position: p.type(WholeNumber).primary().autoincrement(false),
    id: p.uuid().unique(),
    type: p.string().length(64),
    /** The id of the thing that the fact is about. */
    subject: p.string().length(64),
    time: p.datetime(3),
    data: p.json<unknown>(),
  },
  indexes: [{ properties: ['subject', 'position'] }],
});

/** How far this agency has followed another's log. */
export const FeedCursor = defineEntity({
  name: 'FeedCursor',
  tableName: 'feed_cursor',
  properties: {
    upstream: p.string().length(32).primary(),
    epoch: p.uuid().nullable(),
    position: p.type(WholeNumber),
    /** Id of the event at `position`: a log that has another one there was rewritten. */
    eventId: p.uuid().nullable(),
  },
});

/** A fact that was received and applied, as evidence of what a decision was based on. */
export const FeedInbox = defineEntity({
  name: 'FeedInbox',
  tableName: 'feed_inbox',
  properties: {
    upstream: p.string().length(32).primary(),
    position: p.type(WholeNumber).primary().autoincrement(false),
    eventId: p.uuid(),
    /** What the fact was, should its log lose it. Null for facts applied before this was kept. */
    type: p.string().length(64).nullable(),
    subject: p.string().length(64).nullable(),
    appliedAt: p.datetime(3).index(),
  },
});

/** A fact that was applied once and that its log no longer has; its copies were removed by a replay. */
export const FeedLostEvent = defineEntity({
  name: 'FeedLostEvent',
  tableName: 'feed_lost_event',
  properties: {
    upstream: p.string().length(32).primary(),
    eventId: p.uuid().primary(),
    position: p.type(WholeNumber),
    type: p.string().length(64).nullable(),
    subject: p.string().length(64).nullable(),
    appliedAt: p.datetime(3),
    removedAt: p.datetime(3),
  },
});

export type FeedEventRow = InferEntity<typeof FeedEvent>;

export const feedEntities = [FeedHead, FeedEvent, FeedCursor, FeedInbox, FeedLostEvent] as const;
