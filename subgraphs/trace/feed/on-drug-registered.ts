import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { DrugRegistered } from '@hub/whitelists/feed/events.ts';
import { DrugIndication } from '../protocol/protocol.entity.ts';

export const onDrugRegistered = reaction<Pick<DrugRegistered, 'drugId' | 'diseaseCodes'>>({
  upstream: 'whitelists',
  type: 'DrugRegistered',
  shape: {
    type: 'object',
    properties: { drugId: { type: 'string' }, diseaseCodes: { type: 'array', items: { type: 'string' } } },
    required: ['drugId', 'diseaseCodes'],
  },
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
