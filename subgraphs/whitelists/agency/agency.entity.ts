import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** Agencies are data: a committee may be renamed (D17). */
export const Agency = defineEntity({
  name: 'Agency',
  tableName: 'agency',
  properties: {
    code: p.string().length(16).primary(),
    name: p.string().length(maxLength.name),
    nameEn: p.string().length(maxLength.longName),
  },
});

export type Agency = InferEntity<typeof Agency>;
