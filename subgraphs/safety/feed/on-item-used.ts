import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { ItemUsed } from '@hub/trace/published/events.ts';
import { UsedItem } from '../item/item.entity.ts';

/** Stores which institution used a pack and which importer supplied it, for reports on it (R94). */
export const onItemUsed = reaction({
  event: ItemUsed,
  reads: ['code', 'lotId', 'drugId', 'importerId', 'institutionId', 'usedAt'],
  async applyAll({ em }, facts) {
    const used = facts.map(({ code, lotId, drugId, importerId, institutionId, usedAt }) => {
      const parties = { drugId, importerId, institutionId };
      return { code, lotId, ...parties, usedAt: new Date(usedAt) };
    });
    await upsertRows(em, UsedItem, used);
  },
  async clear(em) {
    await em.nativeDelete(UsedItem, {});
  },
});
