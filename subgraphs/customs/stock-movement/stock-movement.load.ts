import { visible } from '@hub/shared/access/room.ts';
import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { rooms } from '../rooms.ts';
import { StockMovement } from './stock-movement.entity.ts';

export const movementById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(StockMovement, { $and: [visible(rooms.ledger, principal), { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, (row) => row.id);
});
