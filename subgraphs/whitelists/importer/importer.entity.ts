import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const Importer = defineEntity({
  name: 'Importer',
  tableName: 'importer',
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(128),
    nameEn: p.string().length(160),
    customsCode: p.string().length(10),
  },
});

export type Importer = InferEntity<typeof Importer>;
