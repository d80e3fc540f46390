import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { DrugRegistered } from '@hub/whitelists/published/events.ts';
import { KnownDrug } from '../drug/drug.entity.ts';

export const onDrugRegistered = reaction({
  event: DrugRegistered,
  reads: ['drugId'],
  async applyAll({ em }, facts) {
    await upsertRows(
      em,
      KnownDrug,
      facts.map(({ drugId }) => ({ drugId })),
    );
  },
  async clear(em) {
    await em.nativeDelete(KnownDrug, {});
  },
});
