import type { EntityManager } from '@mikro-orm/core';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { Item } from './item.entity.ts';

/** The packs in the order of the codes; throws NOT_FOUND for each that does not exist or is not the caller's. */
export async function requireItems(
  em: EntityManager,
  codes: readonly string[],
  isOwn: (item: Item) => boolean,
): Promise<Item[]> {
  const found = new Map((await em.find(Item, { code: { $in: [...codes] } })).map((item) => [item.code, item]));
  const items = codes.map((code) => found.get(code)).filter((item) => item !== undefined && isOwn(item)) as Item[];
  if (items.length < codes.length) {
    const known = new Set(items.map(({ code }) => code));
    const missing = codes.filter((code) => !known.has(code));
    throwRefusals(missing.map((id) => refuse('NOT_FOUND', { kind: 'Item', id })));
  }
  return items;
}
