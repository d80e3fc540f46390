import { concerns } from '@hub/shared/access/concerns.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
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
export const usableItemsOfDrug = defineLoader(async ({ em, principal }, drugIds: readonly string[]) => {
  const { importerId, institutionId } = concerns(principal);
  const own = [
    ...(importerId === undefined ? [] : [['importer_id', importerId]]),
    ...(institutionId === undefined ? [] : [['institution_id', institutionId]]),
  ];
  const counts = await select<{ drugId: string; count: number | string }>(
    em,
    `select drug_id as drugId, count(*) as count from item
      where drug_id in (${placeholders(drugIds)}) and state = 'RECEIVED'
        ${own.map(([column]) => `and ${column} = ?`).join(' ')}
      group by drug_id`,
    [...drugIds, ...own.map(([, id]) => id!)],
  );
  const byDrug = new Map(counts.map(({ drugId, count }) => [drugId, Number(count)]));
  return drugIds.map((drugId) => byDrug.get(drugId) ?? 0);
});
