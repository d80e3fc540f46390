import { change, placeholders } from '@hub/shared/database/statement.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { ItemsScannedOut } from '@hub/trace/published/events.ts';
import { ZoneItem } from '../item/item.entity.ts';

/** Stores which packs were scanned out of the zone (R87): their release can pass the gate, and is not cancelled any more. */
export const onItemsScannedOut = reaction({
  event: ItemsScannedOut,
  reads: ['codes'],
  async apply({ em }, { codes }) {
    await change(em, `update zone_item set scanned_out = ? where code in (${placeholders(codes)})`, [true, ...codes]);
  },
  async clear(em) {
    await em.nativeUpdate(ZoneItem, { scannedOut: true }, { scannedOut: false });
  },
});
