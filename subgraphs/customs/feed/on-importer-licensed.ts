import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { ImporterLicensed } from '@hub/whitelists/published/importer-events.ts';
import { ImporterLicence } from '../importer-licence/importer-licence.entity.ts';

/** Keeps the licence with which an importer came to the list last (R54). */
export const onImporterLicensed = reaction({
  event: ImporterLicensed,
  reads: ['importerId', 'number', 'validUntil'],
  async apply({ em }, { importerId, number, validUntil }) {
    await upsertRows(em, ImporterLicence, [{ importerId, number, validUntil }]);
  },
  async clear(em) {
    await em.nativeDelete(ImporterLicence, {});
  },
});
