import { change, placeholders } from '@hub/shared/database/statement.ts';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { StockReleased } from '@hub/customs/published/events.ts';
import { Dispatch } from '../release/release.entity.ts';
import { Item } from '../item/item.entity.ts';

/** Stores the only institution that the packs of a release may go to (R79, R87). */
export const onStockReleased = reaction({
  event: StockReleased,
  reads: ['releaseId', 'drugId', 'importerId', 'institutionId', 'codes'],
  async apply({ em }, { releaseId, drugId, importerId, institutionId, codes }) {
    await upsertRows(em, Dispatch, [{ releaseId, drugId, importerId, institutionId }]);
    await change(em, `update item set release_id = ?, institution_id = ? where code in (${placeholders(codes)})`, [
      releaseId,
      institutionId,
      ...codes,
    ]);
  },
  async clear(em) {
    await em.nativeDelete(Dispatch, {});
    // Packs that have left the zone stay with their institution.
    await em.nativeUpdate(Item, { state: 'SHELVED' }, { releaseId: null, institutionId: null });
  },
});
