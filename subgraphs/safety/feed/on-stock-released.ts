import { StockReleased } from '@hub/customs/published/events.ts';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { ReleasedDrug } from '../holder/holder.entity.ts';
import { tellLaterHolders } from '../holder/tell-later-holders.ts';

/** Stores of which drug a release is: what an institution receives names only the release. */
export const onStockReleased = reaction({
  event: StockReleased,
  reads: ['releaseId', 'drugId'],
  async applyAll(context, facts) {
    const released = facts.map(({ releaseId, drugId }) => ({ releaseId, drugId }));
    await upsertRows(context.em, ReleasedDrug, released);
    await tellLaterHolders(
      context,
      facts.map(({ drugId }) => drugId),
    );
  },
  async clear(em) {
    await em.nativeDelete(ReleasedDrug, {});
  },
});
