import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { ItemUsed } from '@hub/trace/feed/events.ts';
import { UsedItem } from '../report/report.entity.ts';

/** Stores which institution used a pack and which importer supplied it, for reports on it (R94). */
export const onItemUsed = reaction<Omit<ItemUsed, 'useId'>>({
  upstream: 'trace',
  type: 'ItemUsed',
  shape: {
    type: 'object',
    properties: {
      code: { type: 'string' },
      lotId: { type: 'string' },
      drugId: { type: 'string' },
      importerId: { type: 'string' },
      institutionId: { type: 'string' },
      usedAt: { type: 'string' },
    },
    required: ['code', 'lotId', 'drugId', 'importerId', 'institutionId', 'usedAt'],
  },
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
