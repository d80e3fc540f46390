import { rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { ItemUse } from './item-use.entity.ts';

export const useById = rowByKey(ItemUse, rooms.uses);
/** The use of a pack. */
export const useOfItem = rowByKey(ItemUse, rooms.uses, 'code');
