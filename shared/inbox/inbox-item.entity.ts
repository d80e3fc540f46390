import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { OrganisationKind } from '../access/principal.ts';
import { WholeNumber } from '../database/whole-number.ts';
import { maxLength } from '../schema/max-length.ts';

/** What an organisation is told: a notice, or a task if it has something to do. Written with what it tells of. */
export const InboxItem = defineEntity({
  name: 'InboxItem',
  tableName: 'inbox_item',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    ownerKind: p.string().$type<OrganisationKind>().length(16),
    ownerId: p.string().length(36),
    kind: p.string().length(32),
    /** The id of what it is about, for example of a case. */
    about: p.uuid(),
    clause: p.string().length(32),
    text: p.string().length(maxLength.note),
    sentAt: p.datetime(3),
    acknowledgedAt: p.datetime(3).nullable(),
    task: p.boolean().default(false),
    /** Whether it waits for something: a task until it is done, a notice until it is acknowledged. */
    open: p.boolean().default(true),
    /** The last day for a task that has one. */
    answerBy: p.string().length(10).nullable(),
    provisional: p.boolean(),
    /** When a task was done. */
    answeredAt: p.datetime(3).nullable(),
  },
  indexes: [
    { properties: ['ownerKind', 'ownerId', 'line'] },
    { properties: ['ownerKind', 'ownerId', 'open', 'line'] },
    { properties: ['ownerKind', 'ownerId', 'kind', 'line'] },
    { properties: ['about', 'kind'] },
  ],
});

export type InboxItem = InferEntity<typeof InboxItem>;
