import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** Copy of a lot in bond, with this agency's own count of the codes assigned to its packs. */
export const Lot = defineEntity({
  name: 'Lot',
  tableName: 'lot',
  properties: {
    id: p.uuid().primary(),
    drugId: p.uuid(),
    importerId: p.uuid().index(),
    lotNumber: p.string().length(maxLength.code),
    expiryDate: p.string().length(10),
    /** Number of packs that have entered. */
    entered: p.integer().default(0),
    /** How many of its packs may have codes: see `recountLots`. */
    quantity: p.integer(),
    coded: p.integer().default(0),
  },
  checks: [{ name: 'lot_coded', expression: 'coded >= 0 and coded <= quantity' }],
});

/** By how many packs a count has found more than booked of a lot; less than zero if fewer. By the fact that says so. */
export const LotVariance = defineEntity({
  name: 'LotVariance',
  tableName: 'lot_variance',
  properties: {
    eventId: p.uuid().primary(),
    lotId: p.uuid(),
    packs: p.integer(),
  },
  indexes: [{ properties: ['lotId', 'packs'] }],
});

export type Lot = InferEntity<typeof Lot>;
