import { reaction } from '@hub/shared/feed/reaction.ts';
import type { DrugRegistered } from '@hub/whitelists/feed/events.ts';
import { DrugOrigin } from '../agreement/agreement.entity.ts';

export const onDrugRegistered = reaction<Pick<DrugRegistered, 'drugId' | 'manufacturer'>>({
  upstream: 'whitelists',
  type: 'DrugRegistered',
  shape: {
    type: 'object',
    properties: { drugId: { type: 'string' }, manufacturer: { type: 'string' } },
    required: ['drugId', 'manufacturer'],
  },
  async apply({ em }, { drugId, manufacturer }) {
    await em.upsert(DrugOrigin, { drugId, manufacturer });
  },
  async clear(em) {
    await em.nativeDelete(DrugOrigin, {});
  },
});
