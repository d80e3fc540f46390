import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** A disease of the national catalogue (R14). */
export const Disease = defineEntity({
  name: 'Disease',
  tableName: 'disease',
  properties: {
    /** Batch and number, zero-padded so that codes sort like the catalogue: `1-007`. */
    code: p.string().length(maxLength.shortCode).primary(),
    batch: p.integer(),
    number: p.integer(),
    name: p.string().length(maxLength.longName),
    nameEn: p.string().length(maxLength.note),
    /** Both names, normalised by `searchText`. */
    searchText: p.text(),
  },
});

export type Disease = InferEntity<typeof Disease>;
