import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { DrugRegistered } from '@hub/whitelists/published/events.ts';
import { KnownName } from '../known-name/known-name.entity.ts';
import { keepNames } from '../known-name/names-of.ts';
import { DrugOrigin } from '../drug/drug.entity.ts';

export const onDrugRegistered = reaction({
  event: DrugRegistered,
  reads: ['drugId', 'manufacturer', 'name'],
  async applyAll({ em }, facts) {
    await upsertRows(
      em,
      DrugOrigin,
      facts.map(({ drugId, manufacturer }) => ({ drugId, manufacturer })),
    );
    await keepNames(
      em,
      facts.flatMap(({ drugId: id, name }) => (name ? [{ id, name }] : [])),
    );
  },
  async clear(em) {
    await em.nativeDelete(DrugOrigin, {});
    await em.nativeDelete(KnownName, {});
  },
});
