import { rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { StockRemoval } from './stock-removal.entity.ts';

export const removalsOfLot = rowsByKey(StockRemoval, rooms.stock, 'lotId', 'id');
