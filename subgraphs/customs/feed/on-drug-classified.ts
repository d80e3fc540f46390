import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { NeededScope } from '@hub/shared/licence/licence-copies.entity.ts';
import { DrugClassified } from '@hub/whitelists/published/drug-events.ts';

/** Keeps what an importer's licence must allow for a drug (R54). */
export const onDrugClassified = reaction({
  event: DrugClassified,
  reads: ['drugId', 'licenceScope'],
  async apply({ em }, { drugId: subjectId, licenceScope: scope }) {
    await upsertRows(em, NeededScope, [{ subjectId, scope }]);
  },
  async clear(em) {
    await em.nativeDelete(NeededScope, {});
  },
});
