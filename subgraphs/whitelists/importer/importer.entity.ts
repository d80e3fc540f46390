import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

export const Importer = defineEntity({
  name: 'Importer',
  tableName: 'importer',
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(maxLength.name),
    nameEn: p.string().length(maxLength.longName),
    /** Both names, normalised by `searchText`. */
    searchText: p.text(),
    customsCode: p.string().length(10),
  },
});

export type Importer = InferEntity<typeof Importer>;
