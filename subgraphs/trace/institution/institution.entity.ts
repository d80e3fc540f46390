import { defineEntity, p } from '@mikro-orm/core';

/** An institution that has ever been listed. */
export const KnownInstitution = defineEntity({
  name: 'KnownInstitution',
  tableName: 'known_institution',
  properties: { institutionId: p.uuid().primary() },
});
