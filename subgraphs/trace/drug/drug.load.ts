import { rowsFor, sqlFor, type Room } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { defineLoader } from '@hub/shared/subgraph/loader.ts';
import { countFor } from '@hub/whitelists/published/small-counts.ts';
import type { ItemState } from '../item/rules/item-steps.ts';
import { rooms } from '../rooms.ts';

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
