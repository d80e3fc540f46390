import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { change, placeholders, select } from '@hub/shared/database/statement.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import { ZoneItem } from '../item/item.entity.ts';

/** Stores the state of packs; a replay does not change which releases took them. */
export const onItemsMovedInZone = reaction({
  event: ItemsMovedInZone,
  reads: ['lotId', 'state', 'codes'],
  async apply({ em }, { lotId, state, codes }) {
    const known = await change(em, `update zone_item set state = ? where code in (${placeholders(codes)})`, [
      state,
      ...codes,
    ]);
    if (known === codes.length) return;
    const before = await select<{ code: string }>(
      em,
      `select code from zone_item where code in (${placeholders(codes)})`,
      codes,
    );
    const stored = new Set(before.map(({ code }) => code));
    const fresh = codes.filter((code) => !stored.has(code));
    await insertRows(
      em,
      ZoneItem,
      fresh.map((code) => ({ code, lotId, state, releaseId: null, fate: null })),
    );
  },
  async clear(em) {
    await em.nativeDelete(ZoneItem, { releaseId: null });
  },
});
