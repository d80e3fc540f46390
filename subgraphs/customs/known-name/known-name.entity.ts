import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** Copy of the name of a drug, importer or institution, for readable refusals. */
export const KnownName = defineEntity({
  name: 'KnownName',
  tableName: 'known_name',
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(maxLength.name),
  },
});

export type KnownName = InferEntity<typeof KnownName>;
