import type { EntityManager } from '@mikro-orm/core';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { refuse } from '../refusals.ts';
import type { Item } from './item.entity.ts';

/** A pack with the number of its lot; null if the lot is unknown here. */
export type FoundItem = Item & { lotNumber: string | null };

/** The packs in the order of the codes; throws NOT_FOUND for each that does not exist or is not the caller's. */
export async function requireItems(
  em: EntityManager,
  codes: readonly string[],
  isOwn: (item: Item) => boolean,
): Promise<FoundItem[]> {
  const found = new Map((await findItems(em, codes)).map((item) => [item.code, item]));
  const items = codes.map((code) => found.get(code)).filter((item) => item !== undefined && isOwn(item)) as FoundItem[];
  if (items.length < codes.length) {
    const known = new Set(items.map(({ code }) => code));
    const missing = codes.filter((code) => !known.has(code));
    throwRefusals(missing.map((id) => refuse('NOT_FOUND', { kind: 'Item', id })));
  }
  return items;
}

/** The packs with these codes, by code. */
export async function findItems(em: EntityManager, codes: readonly string[]): Promise<FoundItem[]> {
  return select<FoundItem>(
    em,
    `select code, lot_id as lotId, lot_number as lotNumber, item.drug_id as drugId, item.importer_id as importerId,
            institution_id as institutionId, release_id as releaseId, state, steps
       from item left join lot on lot.id = lot_id where code in (${placeholders(codes)}) order by code`,
    codes,
  );
}
