import { rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { Bin } from './bin.entity.ts';

export const binById = rowByKey(Bin, rooms.stock);
export const binsOfArea = rowsByKey(Bin, rooms.stock, 'areaId', 'code');
