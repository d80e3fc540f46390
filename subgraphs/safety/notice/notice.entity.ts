import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';

export type NoticeKind = 'ADVERSE_REACTION' | 'SERIOUS_ADVERSE_REACTION' | 'STOP_USE';

/** A notice to one organisation: an agency by its code or an importer by its id. */
export const Notice = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    kind: p.string().$type<NoticeKind>().length(32),
    agency: p.string().length(16).nullable(),
    importerId: p.uuid().nullable(),
    reportId: p.uuid().nullable().index(),
    measureId: p.uuid().nullable(),
    sentAt: p.datetime(3),
    acknowledgedAt: p.datetime(3).nullable(),
  },
  indexes: [
    { properties: ['agency', 'line'] },
    { properties: ['agency', 'acknowledgedAt', 'line'] },
    { properties: ['importerId', 'line'] },
    { properties: ['importerId', 'acknowledgedAt', 'line'] },
  ],
});

export type Notice = InferEntity<typeof Notice>;
