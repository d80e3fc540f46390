import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { StockMovement } from './stock-movement.entity.ts';

export const movementById = rowByKey(StockMovement, rooms.ledger);
export const pageOfLedger = pagesOf(StockMovement, rooms.ledger, inCommitOrder);
