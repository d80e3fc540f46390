import { visible } from '@hub/shared/access/room.ts';
import type { Principal } from '@hub/shared/access/principal.ts';
import { rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { BinStock } from './bin-stock.entity.ts';

/** Where packs lie now: a bin that was emptied keeps its row. */
const filled = (principal: Principal | undefined) => ({
  $and: [visible(rooms.stock, principal), { quantity: { $gt: 0 } }],
});

export const stockOfBin = rowsByKey(BinStock, filled, 'binId', 'lotId');
export const binsOfLot = rowsByKey(BinStock, filled, 'lotId', 'code');
