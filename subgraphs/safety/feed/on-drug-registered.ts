import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { DrugRegistered } from '@hub/whitelists/feed/events.ts';
import { KnownDrug } from '../drug/known-drug.entity.ts';

export const onDrugRegistered = reaction<Pick<DrugRegistered, 'drugId'>>({
  upstream: 'whitelists',
  type: 'DrugRegistered',
  shape: {
    type: 'object',
    properties: { drugId: { type: 'string' } },
    required: ['drugId'],
  },
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
