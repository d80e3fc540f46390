import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** Packs of a lot that entered the zone together, with the number under which customs knows their entry. */
export const LotEntry = defineEntity({
  name: 'LotEntry',
  tableName: 'lot_entry',
  properties: {
    id: p.uuid().primary(),
    lotId: p.uuid(),
    importerId: p.uuid(),
    quantity: p.integer(),
    enteredAt: p.datetime(3),
    /** Null until it is recorded: goods may enter before it is known (R80). */
    number: p.string().length(maxLength.code).nullable(),
    recordedAt: p.datetime(3).nullable(),
    /** The last Beijing day for recording the number; null for what entered before there was one. */
    dueOn: p.string().length(10).nullable(),
    /** The plan that they were entered under, if any. */
    planId: p.uuid().nullable().index(),
  },
  indexes: [{ properties: ['lotId', 'enteredAt'] }, { properties: ['importerId', 'number', 'dueOn'] }],
});

export type LotEntry = InferEntity<typeof LotEntry>;
