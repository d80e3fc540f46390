import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const Institution = defineEntity({
  name: 'Institution',
  tableName: 'institution',
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(128),
    nameEn: p.string().length(160),
    district: p.string().length(32),
  },
});

export type Institution = InferEntity<typeof Institution>;
