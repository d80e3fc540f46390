import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { DrugRegistered } from '@hub/whitelists/published/events.ts';
import { DrugIndication } from '../drug/drug.entity.ts';

export const onDrugRegistered = reaction({
  event: DrugRegistered,
  reads: ['drugId', 'diseaseCodes'],
  async applyAll({ em }, facts) {
    await upsertRows(
      em,
      DrugIndication,
      facts.map(({ drugId, diseaseCodes }) => ({ drugId, diseaseCodes })),
    );
  },
  async clear(em) {
    await em.nativeDelete(DrugIndication, {});
  },
});
