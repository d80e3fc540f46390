import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { change, placeholders, select } from '@hub/shared/database/statement.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import { countGone } from '../hospital-pack/count-packs.ts';
import { ZoneItem } from '../item/item.entity.ts';

/**
 * Stores the state of packs; a replay does not change which releases took them. What came back from a release and is
 * scanned in again is in no release any more: of its returns, a later one has another release.
 */
export const onItemsMovedInZone = reaction({
  event: ItemsMovedInZone,
  reads: ['lotId', 'state', 'codes', 'returnedFrom'],
  async apply({ em }, { lotId, state, codes, returnedFrom }) {
    const isMoved = `update zone_item set state = ?, scanned_out = 0 where code in (${placeholders(codes)})`;
    const known = await change(em, isMoved, [state, ...codes]);
    if (returnedFrom) {
      await change(
        em,
        `update zone_item set release_id = null, fate = null
          where code in (${placeholders(codes)}) and release_id = ? and fate = 'RETURNED'`,
        [...codes, returnedFrom],
      );
      await countGone(em, codes);
    }
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
