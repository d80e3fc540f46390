import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A disease of the national catalogue (R14). */
export const Disease = defineEntity({
  name: 'Disease',
  tableName: 'disease',
  properties: {
    /** Batch and number, zero-padded so that codes sort as the catalogue does: `1-007`. */
    code: p.string().length(8).primary(),
    batch: p.integer(),
    number: p.integer(),
    name: p.string().length(160),
    nameEn: p.string().length(255),
  },
});

export type Disease = InferEntity<typeof Disease>;
