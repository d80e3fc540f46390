import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** Copy of a registered agreement, which binds once it is confirmed (R105, D34). */
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
    confirmed: p.boolean().default(false),
    /** The day from which it no longer binds because a party ended it. */
    endedOn: p.string().length(10).nullable(),
  },
  // Whom an importer serves.
  indexes: [{ properties: ['importerId', 'institutionId'] }],
});

export type Agreement = InferEntity<typeof Agreement>;
