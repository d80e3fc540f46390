import { defineEntity, p } from '@mikro-orm/core';

/** Copy of the ids of listed institutions, to distinguish an institution without packs from an unknown one. */
export const KnownInstitution = defineEntity({
  name: 'KnownInstitution',
  tableName: 'known_institution',
  properties: { institutionId: p.uuid().primary() },
});
