import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** How many packs of a lot lie in a bin. Their sum over the bins is `binned` of the lot; the others lie in no bin. */
export const BinStock = defineEntity({
  name: 'BinStock',
  tableName: 'bin_stock',
  properties: {
    lotId: p.uuid().primary(),
    binId: p.uuid().primary(),
    importerId: p.uuid(),
    /** Of the bin: packs are taken from bins in the order of their codes. */
    code: p.string().length(maxLength.code),
    quantity: p.integer(),
  },
  indexes: [
    // These have all that areas are summed from.
    { properties: ['binId', 'lotId', 'quantity'] },
    { properties: ['importerId', 'lotId', 'binId', 'quantity'] },
  ],
  checks: [{ name: 'bin_stock_quantity', expression: 'quantity >= 0' }],
});

export type BinStock = InferEntity<typeof BinStock>;
