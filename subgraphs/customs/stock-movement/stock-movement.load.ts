import type { FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { concerns } from '@hub/shared/access/concerns.ts';
import { StockMovement } from './stock-movement.entity.ts';

/** The lines of the ledger that concern the caller. */
export function visibleMovements(principal: Principal | undefined): FilterQuery<StockMovement> {
  return concerns(principal);
}

export const movementById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(StockMovement, {
    $and: [visibleMovements(principal), { id: { $in: [...ids] } }],
  });
  return inKeyOrder(ids, rows, (row) => row.id);
});
