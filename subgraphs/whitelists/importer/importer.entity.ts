import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { Licence } from '../listing-application/listing-application.entity.ts';

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
    /** Of its application, once it came to the list by one. */
    creditCode: p.string().length(18).nullable(),
    licence: p.json<Licence>().nullable(),
  },
});

export type Importer = InferEntity<typeof Importer>;
