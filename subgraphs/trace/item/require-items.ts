import type { EntityManager } from '@mikro-orm/core';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { refuse } from '../refusals.ts';
import type { Item } from './item.entity.ts';

/** The packs in the order of the codes; throws NOT_FOUND for each that does not exist or is not the caller's. */
export async function requireItems(
  em: EntityManager,
  codes: readonly string[],
  isOwn: (item: Item) => boolean,
): Promise<Item[]> {
  const found = new Map((await findItems(em, codes)).map((item) => [item.code, item]));
  const items = codes.map((code) => found.get(code)).filter((item) => item !== undefined && isOwn(item)) as Item[];
  if (items.length < codes.length) {
    const known = new Set(items.map(({ code }) => code));
    const missing = codes.filter((code) => !known.has(code));
    throwRefusals(missing.map((id) => refuse('NOT_FOUND', { kind: 'Item', id })));
  }
  return items;
}

/** The packs with these codes, by code. */
export async function findItems(em: EntityManager, codes: readonly string[]): Promise<Item[]> {
  return select<Item>(
    em,
    `select code, lot_id as lotId, drug_id as drugId, importer_id as importerId, institution_id as institutionId,
            release_id as releaseId, state, steps
       from item where code in (${placeholders(codes)}) order by code`,
    codes,
  );
}
