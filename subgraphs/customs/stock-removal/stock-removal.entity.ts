import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** Packs that were destroyed or sent abroad again: who did it, who saw it, and the paper. */
export const StockRemoval = defineEntity({
  name: 'StockRemoval',
  tableName: 'stock_removal',
  properties: {
    id: p.uuid().primary(),
    kind: p.string().$type<'DESTROYED' | 'REEXPORTED'>().length(16),
    lotId: p.uuid().index(),
    importerId: p.uuid(),
    quantity: p.integer(),
    executor: p.string().length(maxLength.name),
    witness: p.string().length(maxLength.name),
    reason: p.string().length(maxLength.note),
    documentHash: p.string().length(maxLength.hash),
    removedAt: p.datetime(3),
  },
});

export type StockRemoval = InferEntity<typeof StockRemoval>;
