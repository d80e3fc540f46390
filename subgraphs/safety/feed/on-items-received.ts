import { ItemsReceived } from '@hub/trace/published/events.ts';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { ReceivedRelease, ReleasedDrug } from '../holder/holder.entity.ts';
import { tellLaterHolders } from '../holder/tell-later-holders.ts';

/** Stores which institutions have received a drug, whom a measure concerns (R96). */
export const onItemsReceived = reaction({
  event: ItemsReceived,
  reads: ['releaseId', 'institutionId'],
  async applyAll(context, facts) {
    const { em } = context;
    const received = facts.map(({ releaseId, institutionId }) => ({ releaseId, institutionId }));
    await upsertRows(em, ReceivedRelease, received);
    const releases = await em.find(ReleasedDrug, { releaseId: { $in: facts.map(({ releaseId }) => releaseId) } });
    await tellLaterHolders(
      context,
      releases.map(({ drugId }) => drugId),
    );
  },
  async clear(em) {
    await em.nativeDelete(ReceivedRelease, {});
  },
});
