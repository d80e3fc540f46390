import { rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { LotEntry } from './lot-entry.entity.ts';

export const entriesOfLot = rowsByKey(LotEntry, rooms.stock, 'lotId', 'enteredAt', 'id');
