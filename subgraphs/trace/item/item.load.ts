import { concerns } from '@hub/shared/access/concerns.ts';
import { defineLoader, groupByKey, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { ItemUse } from '../use/use.entity.ts';
import { Item, ItemStep } from './item.entity.ts';

export const itemByCode = defineLoader(async ({ em, principal }, codes: readonly string[]) => {
  const rows = await em.find(Item, { $and: [concerns(principal), { code: { $in: [...codes] } }] });
  return inKeyOrder(codes, rows, (row) => row.code);
});

export const pathOfItem = defineLoader(async ({ em }, codes: readonly string[]) => {
  const rows = await em.find(ItemStep, { code: { $in: [...codes] } }, { orderBy: { seq: 'asc' } });
  return groupByKey(codes, rows, (row) => row.code);
});

export const useOfItem = defineLoader(async ({ em }, codes: readonly string[]) =>
  inKeyOrder(codes, await em.find(ItemUse, { code: { $in: [...codes] } }), (row) => row.code),
);

/** The number of usable packs of each drug in institutions, as far as the caller may see them. */
export const usableItemsOfDrug = defineLoader(async ({ em, principal }, drugIds: readonly string[]) =>
  Promise.all(drugIds.map((drugId) => em.count(Item, { $and: [concerns(principal), { drugId, state: 'RECEIVED' }] }))),
);
