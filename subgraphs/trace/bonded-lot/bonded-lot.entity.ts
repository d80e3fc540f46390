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
    quantity: p.integer(),
    coded: p.integer().default(0),
  },
  checks: [{ name: 'lot_coded', expression: 'coded >= 0 and coded <= quantity' }],
});

export type Lot = InferEntity<typeof Lot>;
