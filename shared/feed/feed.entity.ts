import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '../database/whole-number.ts';

/** The end of an agency's log. Its row is locked by every transaction that appends, which makes positions gapless. */
export const FeedHead = defineEntity({
  name: 'FeedHead',
  tableName: 'feed_head',
  properties: {
    id: p.integer().primary().autoincrement(false),
    /** Names this log; a log that was begun anew has another. */
    epoch: p.uuid(),
    position: p.type(WholeNumber),
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
    appliedAt: p.datetime(3).index(),
  },
});

export type FeedEventRow = InferEntity<typeof FeedEvent>;

export const feedEntities = [FeedHead, FeedEvent, FeedCursor, FeedInbox] as const;
