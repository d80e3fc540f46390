import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

export const Institution = defineEntity({
  name: 'Institution',
  tableName: 'institution',
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(maxLength.name),
    nameEn: p.string().length(maxLength.longName),
    /** Both names, normalised by `searchText`. */
    searchText: p.text(),
    district: p.string().length(32),
  },
});

export type Institution = InferEntity<typeof Institution>;
