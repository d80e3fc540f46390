import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { StorageArea } from './storage-area.entity.ts';

export const areaById = rowByKey(StorageArea, rooms.stock);
export const pageOfAreas = pagesOf(StorageArea, rooms.stock, inCommitOrder);
