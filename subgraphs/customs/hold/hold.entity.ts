import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** A customs hold (R80): of some packs of a lot, or of all of it, which is a restriction besides. The lot counts them. */
export const Hold = defineEntity({
  name: 'Hold',
  tableName: 'hold',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    lotId: p.uuid(),
    drugId: p.uuid(),
    importerId: p.uuid(),
    /** Null if the whole lot is held, whatever it has. */
    quantity: p.integer().nullable(),
    /** How many packs the lot counts as held by it. */
    packs: p.integer().default(0),
    reason: p.string().length(maxLength.note),
    /** The code of the agency. */
    placedBy: p.string().length(16),
    placedAt: p.datetime(3),
    liftedAt: p.datetime(3).nullable(),
    liftReason: p.string().length(maxLength.note).nullable(),
  },
  indexes: [
    { properties: ['lotId', 'line'] },
    { properties: ['importerId', 'line'] },
    { properties: ['drugId', 'line'] },
    // For ranges of days.
    { properties: ['placedAt', 'line'] },
    { properties: ['importerId', 'placedAt', 'line'] },
  ],
  checks: [{ name: 'hold_quantity', expression: 'quantity > 0' }],
});

export type Hold = InferEntity<typeof Hold>;
