import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '../database/whole-number.ts';

/** The head of an agency's log. Every transaction that appends locks this row, which makes positions gapless. */
export const FeedHead = defineEntity({
  name: 'FeedHead',
  tableName: 'feed_head',
  properties: {
    id: p.integer().primary().autoincrement(false),
    /** Identifies this log; a log that was started over or restored from a backup gets another. */
    epoch: p.uuid(),
    position: p.type(WholeNumber),
    /** Id of the event at `position`; null if there is none. */
    eventId: p.uuid().nullable(),
    /** Seals the cursors of subscribers. Null only until the first start with a database from before they were sealed. */
    sealKey: p.string().length(86).nullable(),
  },
});

/** A published fact, in commit order. */
export const FeedEvent = defineEntity({
  name: 'FeedEvent',
  tableName: 'feed_event',
  properties: {
    position: p.type(WholeNumber).primary().autoincrement(false),
    id: p.uuid().unique(),
    type: p.string().length(64),
    /** The id of what the fact is about. */
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
    /** Id of the event at `position`; a log with another event there was rewritten. */
    eventId: p.uuid().nullable(),
    /** How often the copies have been rebuilt: they may differ from before at the same position. */
    rebuilds: p.integer().default(0),
  },
});

/** A received and applied fact, as evidence of what a decision was based on. */
export const FeedInbox = defineEntity({
  name: 'FeedInbox',
  tableName: 'feed_inbox',
  properties: {
    upstream: p.string().length(32).primary(),
    position: p.type(WholeNumber).primary().autoincrement(false),
    eventId: p.uuid(),
    /** Identifies the fact in case its log loses it. Null for facts applied before this was stored. */
    type: p.string().length(64).nullable(),
    subject: p.string().length(64).nullable(),
    appliedAt: p.datetime(3).index(),
  },
});

/** An applied fact that its log no longer has; a replay removed its copies. */
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
