import type { EntityManager } from '@mikro-orm/core';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { Item } from './item.entity.ts';

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
