import { visible } from '@hub/shared/access/room.ts';
import { defineLoader, groupByKey, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { rooms } from '../rooms.ts';
import { Release } from './release.entity.ts';

export const releaseById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(Release, { $and: [visible(rooms.releases, principal), { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, (row) => row.id);
});

/** What a release took from each lot, from the ledger. */
export const linesOfRelease = defineLoader(async ({ em }, ids: readonly string[]) => {
  const rows = await em.find(StockMovement, { releaseId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
  return groupByKey(ids, rows, (row) => row.releaseId!);
});
