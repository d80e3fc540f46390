import { reaction } from '@hub/shared/feed/reaction.ts';
import type { ItemsMovedInZone } from '@hub/trace/feed/events.ts';
import { ZoneItem } from '../item/item.entity.ts';

/** Stores the state of packs; a replay does not change which releases took them. */
export const onItemsMovedInZone = reaction<Pick<ItemsMovedInZone, 'lotId' | 'state' | 'codes'>>({
  upstream: 'trace',
  type: 'ItemsMovedInZone',
  shape: {
    type: 'object',
    properties: {
      lotId: { type: 'string' },
      state: { type: 'string', enum: ['CODED', 'SCANNED_IN', 'SHELVED'] },
      codes: { type: 'array', items: { type: 'string' } },
    },
    required: ['lotId', 'state', 'codes'],
  },
  async apply({ em }, { lotId, state, codes }) {
    await em.upsertMany(
      ZoneItem,
      codes.map((code) => ({ code, lotId, state, releaseId: null })),
      { onConflictMergeFields: ['state'] },
    );
  },
  async clear(em) {
    await em.nativeDelete(ZoneItem, { releaseId: null });
  },
});
