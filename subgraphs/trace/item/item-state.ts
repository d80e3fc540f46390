import { raw, type FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { isVisible, noRows, rowsFor } from '@hub/shared/access/room.ts';
import { rooms } from '../rooms.ts';
import type { Item } from './item.entity.ts';
import type { ItemState } from './rules/item-steps.ts';

/** The state of a pack, to the caller: who is not told of its use last saw that it was received. */
export function stateFor(principal: Principal | undefined, item: Item): ItemState {
  return item.state === 'USED' && !isVisible(rooms.uses, principal, item) ? 'RECEIVED' : item.state;
}

/** The packs that the caller sees in a state. */
export function inState(principal: Principal | undefined, state: ItemState | null | undefined): FilterQuery<Item> {
  if (!state) return {};
  if (rowsFor(rooms.uses, principal)) return { state };
  if (state === 'USED') return noRows();
  if (state !== 'RECEIVED') return { state };
  // Of two values of a column, MariaDB reads the packs of all importers in the order of their codes.
  return { [raw((item) => `coalesce(${item}.state, '') in ('RECEIVED', 'USED')`)]: [] };
}
