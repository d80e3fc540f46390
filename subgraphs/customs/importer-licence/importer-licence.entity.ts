import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** Copy of an importer's distribution licence, with which it came to the list (R54). */
export const ImporterLicence = defineEntity({
  name: 'ImporterLicence',
  tableName: 'importer_licence',
  properties: {
    importerId: p.uuid().primary(),
    number: p.string().length(maxLength.code),
    /** Its last day. */
    validUntil: p.string().length(10),
  },
});

export type ImporterLicence = InferEntity<typeof ImporterLicence>;
