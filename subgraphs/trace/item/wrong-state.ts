import type { Principal } from '@hub/shared/access/principal.ts';
import { refuse } from '../refusals.ts';
import { stateFor } from './item-state.ts';
import type { Item } from './item.entity.ts';

/** The refusal of a step of a pack, whose state is told as the caller sees it. */
export const wrongState = (principal: Principal, item: Item, expected: readonly string[]) =>
  refuse('WRONG_STATE', { code: item.code, state: stateFor(principal, item), expected: expected.join(' / ') });
