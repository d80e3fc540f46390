import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { DrugRegistered } from '@hub/whitelists/feed/events.ts';
import { KnownName } from '../known-name/known-name.entity.ts';
import { keepNames } from '../known-name/names-of.ts';
import { DrugOrigin } from '../agreement/agreement.entity.ts';

export const onDrugRegistered = reaction<Pick<DrugRegistered, 'drugId' | 'manufacturer'> & { name?: string }>({
  upstream: 'whitelists',
  type: 'DrugRegistered',
  shape: {
    type: 'object',
    properties: {
      drugId: { type: 'string' },
      manufacturer: { type: 'string' },
      name: { type: 'string', nullable: true },
    },
    required: ['drugId', 'manufacturer'],
  },
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
