import type { EntityManager } from '@mikro-orm/core';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { change, forUpdate, placeholders, select } from '@hub/shared/database/statement.ts';
import { ItemStep, type Item } from './item.entity.ts';

/** A pack that came back into bond, with the release that it came back from. */
export interface BackPack extends Pick<Item, 'code' | 'steps'> {
  releaseId: string;
  institutionId: string;
}

/**
 * Takes packs from the release that they came back from, and from its institution; returns those that had not yet come
 * back from it. A step of the path says which return is known: a replay moves no pack again. A used pack stays as it is.
 */
export async function takeBack(
  em: EntityManager,
  codes: readonly string[],
  { at, importerId }: { at: Date; importerId: string },
): Promise<BackPack[]> {
  const packs = await select<BackPack & { isKnown: number | string }>(
    em,
    `select item.code, item.steps, item.release_id as releaseId, item.institution_id as institutionId,
            (select count(*) from item_step step
              where step.code = item.code and step.release_id = item.release_id) as isKnown
       from item
      where item.code in (${placeholders(codes)}) and item.release_id is not null and item.state <> 'USED'
      order by item.code${forUpdate(em)}`,
    codes,
  );
  if (packs.length === 0) return [];
  const of = packs.map(({ code }) => code);
  await change(em, `update item set release_id = null, institution_id = null where code in (${placeholders(of)})`, of);
  const back = packs.filter(({ isKnown }) => Number(isKnown) === 0);
  if (back.length === 0) return [];
  const moved = back.map(({ code }) => code);
  await change(
    em,
    `update item set state = 'RETURNED', steps = steps + 1 where code in (${placeholders(moved)})`,
    moved,
  );
  await insertRows(
    em,
    ItemStep,
    back.map(({ code, steps, releaseId }) => {
      const by = { byKind: 'IMPORTER', byId: importerId, releaseId };
      return { code, seq: steps + 1, state: 'RETURNED' as const, at, ...by };
    }),
  );
  return back;
}

/** The releases that packs in state RETURNED came back from, by code. */
export async function cameBackFrom(em: EntityManager, items: readonly Item[]): Promise<ReadonlyMap<string, string>> {
  const back = items.filter(({ state }) => state === 'RETURNED');
  if (back.length === 0) return new Map();
  const steps = await em.find(ItemStep, { $or: back.map(({ code, steps: seq }) => ({ code, seq })) });
  return new Map(steps.map(({ code, releaseId }) => [code, releaseId!]));
}
