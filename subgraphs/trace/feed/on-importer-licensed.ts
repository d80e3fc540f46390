import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { HeldLicence } from '@hub/shared/licence/licence-copies.entity.ts';
import { ImporterLicensed } from '@hub/whitelists/published/importer-events.ts';

/** Keeps the licence that an importer holds, with which it came to the list or which it has renewed (R54). */
export const onImporterLicensed = reaction({
  event: ImporterLicensed,
  reads: ['importerId', 'number', 'scope', 'validUntil'],
  async apply({ em }, { importerId: holderId, number, scope, validUntil }) {
    await upsertRows(em, HeldLicence, [{ holderId, number, scope, validUntil }]);
  },
  async clear(em) {
    await em.nativeDelete(HeldLicence, {});
  },
});
