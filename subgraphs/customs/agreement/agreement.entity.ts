import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** Copy of a registered agreement (R105). */
export const Agreement = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    id: p.uuid().primary(),
    importerId: p.uuid(),
    institutionId: p.uuid().nullable(),
    manufacturer: p.string().length(maxLength.name).nullable(),
    validFrom: p.string().length(10),
    validUntil: p.string().length(10),
  },
  // Whom an importer serves.
  indexes: [{ properties: ['importerId', 'institutionId'] }],
});

export type Agreement = InferEntity<typeof Agreement>;
