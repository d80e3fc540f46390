import { rowsFor, sqlFor, visible, type Room } from '@hub/shared/access/room.ts';
import { countFor } from '@hub/whitelists/published/small-counts.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { defineLoader, groupByKey, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { rooms } from '../rooms.ts';
import { ItemUse } from '../item-use/item-use.entity.ts';
import { Item, ItemStep } from './item.entity.ts';
import type { ItemState } from './rules/item-steps.ts';

export const itemByCode = defineLoader(async ({ em, principal }, codes: readonly string[]) => {
  const rows = await em.find(Item, { $and: [visible(rooms.items, principal), { code: { $in: [...codes] } }] });
  return inKeyOrder(codes, rows, (row) => row.code);
});

export const pathOfItem = defineLoader(async ({ em }, codes: readonly string[]) => {
  const rows = await em.find(ItemStep, { code: { $in: [...codes] } }, { orderBy: { seq: 'asc' } });
  return groupByKey(codes, rows, (row) => row.code);
});

export const useOfItem = defineLoader(async ({ em, principal }, codes: readonly string[]) => {
  const rows = await em.find(ItemUse, { $and: [visible(rooms.uses, principal), { code: { $in: [...codes] } }] });
  return inKeyOrder(codes, rows, (row) => row.code);
});

/** The number of packs of each drug in a state, among those of which the caller may know the number. */
const countOfDrug = (room: Room, state: ItemState, told: typeof countFor = (_, count) => count) =>
  defineLoader(async ({ em, principal }, drugIds: readonly string[]) => {
    if (!rowsFor(room, principal)) return drugIds.map(() => null);
    const { condition, values } = sqlFor(room, principal, 'item');
    const counts = await select<{ drugId: string; count: number | string }>(
      em,
      `select drug_id as drugId, count(*) as count from item
        where drug_id in (${placeholders(drugIds)}) and state = ? and ${condition} group by drug_id`,
      [...drugIds, state, ...values],
    );
    const byDrug = new Map(counts.map(({ drugId, count }) => [drugId, Number(count)]));
    return drugIds.map((drugId) => told(principal, byDrug.get(drugId) ?? 0));
  });

/** Usable packs in institutions. */
export const usableItemsOfDrug = countOfDrug(rooms.itemSums, 'RECEIVED');
export const usedItemsOfDrug = countOfDrug(rooms.useSums, 'USED', countFor);

/** The packs that a command was about, in the order of its input. */
export const itemsOfResult = ({ codes }: { codes: readonly string[] }, context: RequestContext): Promise<Item[]> =>
  Promise.all(codes.map(async (code) => (await itemByCode(context).load(code))!));
