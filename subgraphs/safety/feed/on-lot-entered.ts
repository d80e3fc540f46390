import { LotEntered } from '@hub/customs/published/events.ts';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { DrugImporter } from '../holder/holder.entity.ts';
import { tellLaterHolders } from '../holder/tell-later-holders.ts';

/** Stores which importers have a drug in bond, whom a measure concerns (R96). */
export const onLotEntered = reaction({
  event: LotEntered,
  reads: ['drugId', 'importerId'],
  async applyAll(context, facts) {
    const entered = facts.map(({ drugId, importerId }) => ({ drugId, importerId }));
    await upsertRows(context.em, DrugImporter, entered);
    await tellLaterHolders(
      context,
      facts.map(({ drugId }) => drugId),
    );
  },
  async clear(em) {
    await em.nativeDelete(DrugImporter, {});
  },
});
