import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Agencies are data: a committee may be renamed (D17). */
export const Agency = defineEntity({
  name: 'Agency',
  tableName: 'agency',
  properties: {
    code: p.string().length(16).primary(),
    name: p.string().length(128),
    nameEn: p.string().length(160),
  },
});

export type Agency = InferEntity<typeof Agency>;
