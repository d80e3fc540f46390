import { placeholders, select } from '@hub/shared/database/statement.ts';
import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { BondedLot } from './bonded-lot.entity.ts';
import { seenLots } from './seen-lots.ts';

export const lotById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const { from, condition, values } = seenLots(principal);
  const rows = await select(em, `select lot.* from ${from} where ${condition} and lot.id in (${placeholders(ids)})`, [
    ...values,
    ...ids,
  ]);
  return inKeyOrder(
    ids,
    rows.map((row) => em.map(BondedLot, row)),
    (row) => row.id,
  );
});

interface Sums {
  drugId: string;
  entered: number | string;
  onHand: number | string;
}

/** The bonded stock of each drug, as far as the caller may see it. */
export const stockOfDrug = defineLoader(async ({ em, principal }, drugIds: readonly string[]) => {
  const { from, condition, values } = seenLots(principal);
  const rows = await select<Sums>(
    em,
    `select lot.drug_id as drugId, sum(lot.entered) as entered, sum(lot.on_hand) as onHand from ${from}
      where ${condition} and lot.drug_id in (${placeholders(drugIds)}) group by lot.drug_id`,
    [...values, ...drugIds],
  );
  const sums = new Map(rows.map((row) => [row.drugId, row]));
  return drugIds.map((drugId) => {
    const { entered = 0, onHand = 0 } = sums.get(drugId) ?? {};
    return { drugId, entered: Number(entered), onHand: Number(onHand), released: Number(entered) - Number(onHand) };
  });
});
