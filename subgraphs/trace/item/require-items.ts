import type { EntityManager } from '@mikro-orm/core';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { Item } from './item.entity.ts';
import type { ItemState } from './rules/item-steps.ts';
import { statesBefore } from './rules/item-steps.ts';

/** The packs of these codes in their order, if all are there and the caller's. */
export async function requireItems(
  em: EntityManager,
  codes: readonly string[],
  mine: (item: Item) => boolean,
): Promise<Item[]> {
  const found = new Map((await em.find(Item, { code: { $in: [...codes] } })).map((item) => [item.code, item]));
  return codes.map((code) => {
    const item = found.get(code);
    if (!item || !mine(item)) throw refuse('NOT_FOUND', { kind: 'Item', id: code });
    return item;
  });
}

/** Passes only if every pack stands where the step to this state begins. */
export function requireStateBefore(items: readonly Item[], to: ItemState): void {
  const from = statesBefore(to);
  const stuck = items.find((item) => !from.includes(item.state));
  if (stuck) throw refuse('WRONG_STATE', { code: stuck.code, state: stuck.state, expected: from.join(' / ') });
}
