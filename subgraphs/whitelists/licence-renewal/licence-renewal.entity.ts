import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Licence } from '../listing-application/listing-application.entity.ts';

/**
 * A licence that a listed importer has filed after the one of its application (R54); never changed. Its state is that of
 * the procedure case with the same id.
 */
export const LicenceRenewal = defineEntity({
  name: 'LicenceRenewal',
  tableName: 'licence_renewal',
  properties: {
    id: p.uuid().primary(),
    importerId: p.uuid(),
    licence: p.json<Licence>(),
    filedAt: p.datetime(3),
    /** From when the importer holds it; null if it was not accepted. */
    acceptedAt: p.datetime(3).nullable(),
  },
  indexes: [{ properties: ['importerId', 'filedAt'] }],
});

export type LicenceRenewal = InferEntity<typeof LicenceRenewal>;
