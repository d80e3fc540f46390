import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A reminder that was sent: its key makes it one for each subject, last day and step, whoever sends it when. */
export const Reminder = defineEntity({
  name: 'Reminder',
  tableName: 'reminder',
  properties: {
    kind: p.string().length(32).primary(),
    subjectId: p.uuid().primary(),
    lastDay: p.string().length(10).primary(),
    /** How many days before the last day. */
    step: p.integer().primary().autoincrement(false),
    sentAt: p.datetime(3),
    /** Whether what it tells is still so: its items are closed otherwise. */
    open: p.boolean(),
  },
  indexes: [{ properties: ['kind', 'open'] }, { properties: ['kind', 'lastDay'] }],
});

export type Reminder = InferEntity<typeof Reminder>;
