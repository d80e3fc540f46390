import { rowsFor, sqlFor } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { defineLoader } from '@hub/shared/subgraph/loader.ts';
import { releasedLines, releasedPacks } from '../bonded-lot/bonded-lot.load.ts';
import { rooms } from '../rooms.ts';

/** Packs; null what the caller may not know. */
export interface Stock {
  drugId: string;
  entered: number | null;
  onHand: number | null;
  released: number;
}

interface Sums {
  drugId: string;
  entered: number | string;
  onHand: number | string;
  released: number | string;
}

/** The bonded stock of each drug, as far as the caller may know it; for an institution, what was released to it. */
export const stockOfDrug = defineLoader(async (context, drugIds: readonly string[]): Promise<(Stock | null)[]> => {
  const { em, principal } = context;
  if (rowsFor(rooms.receivedLots, principal))
    return Promise.all(drugIds.map((drugId) => receivedOfDrug(context).load(drugId)));
  if (!rowsFor(rooms.stockSums, principal)) return drugIds.map(() => null);
  const { condition, values } = sqlFor(rooms.stockSums, principal, 'lot');
  const rows = await select<Sums>(
    em,
    `select lot.drug_id as drugId, sum(lot.entered) as entered, sum(lot.on_hand) as onHand,
            sum(lot.released) as released from bonded_lot lot
      where ${condition} and lot.drug_id in (${placeholders(drugIds)}) group by lot.drug_id`,
    [...values, ...drugIds],
  );
  const sums = new Map(rows.map((row) => [row.drugId, row]));
  return drugIds.map((drugId) => {
    const { entered = 0, onHand = 0, released = 0 } = sums.get(drugId) ?? {};
    return { drugId, entered: Number(entered), onHand: Number(onHand), released: Number(released) };
  });
});

const receivedOfDrug = defineLoader(async ({ em, principal }, drugIds: readonly string[]): Promise<Stock[]> => {
  const { condition, values } = sqlFor(rooms.receivedLots, principal, 'seen');
  const rows = await select<{ drugId: string; total: number | string }>(
    em,
    `select seen.drug_id as drugId, ${releasedPacks} as total from ${releasedLines}
      where ${condition} and seen.drug_id in (${placeholders(drugIds)}) group by seen.drug_id`,
    [...values, ...drugIds],
  );
  const totals = new Map(rows.map(({ drugId, total }) => [drugId, Number(total)]));
  return drugIds.map((drugId) => ({ drugId, entered: null, onHand: null, released: totals.get(drugId) ?? 0 }));
});

/** What was cleared under a drug's approvals, for those who may know such sums. */
export const clearedOfDrug = defineLoader(async ({ em, principal }, drugIds: readonly string[]) => {
  if (!rowsFor(rooms.approvalSums, principal)) return drugIds.map(() => null);
  const rows = await select<{ drugId: string; total: number | string }>(
    em,
    `select drug_id as drugId, sum(cleared) as total from approval_quota
      where drug_id in (${placeholders(drugIds)}) group by drug_id`,
    drugIds,
  );
  const totals = new Map(rows.map(({ drugId, total }) => [drugId, Number(total)]));
  return drugIds.map((id) => totals.get(id) ?? 0);
});
