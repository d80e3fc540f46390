import { raw, type EntityManager, type FilterQuery } from '@mikro-orm/core';
import { concerns } from '@hub/shared/access/concerns.ts';
import type { Principal } from '@hub/shared/access/principal.ts';
import { placeholders, select, type SqlValue } from '@hub/shared/database/statement.ts';
import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { BondedLot } from './bonded-lot.entity.ts';

/** Agencies and analysts see all lots, an importer its own, an institution those from which it was released packs. */
function seenBy(principal: Principal | undefined): [condition: (lot: string) => string, values: SqlValue[]] {
  const { importerId, institutionId } = concerns(principal);
  if (institutionId !== undefined) return [(lot) => `${lot}.id in (${lotsReleasedTo})`, [institutionId]];
  return importerId === undefined ? [() => '1 = 1', []] : [(lot) => `${lot}.importer_id = ?`, [importerId]];
}

const lotsReleasedTo = "select lot_id from stock_movement where institution_id = ? and kind = 'RELEASED'";

export function visibleLots(principal: Principal | undefined): FilterQuery<BondedLot> {
  const [condition, values] = seenBy(principal);
  return { [raw(condition, values)]: [] };
}

export const lotById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(BondedLot, { $and: [visibleLots(principal), { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, (row) => row.id);
});

interface Sums {
  drugId: string;
  entered: number | string;
  onHand: number | string;
}

/** The bonded stock of each drug, as far as the caller may see it. */
export const stockOfDrug = defineLoader(async ({ em, principal }, drugIds: readonly string[]) => {
  const sums = new Map((await sumsOf(em, principal, drugIds)).map((row) => [row.drugId, row]));
  return drugIds.map((drugId) => {
    const { entered = 0, onHand = 0 } = sums.get(drugId) ?? {};
    return { drugId, entered: Number(entered), onHand: Number(onHand), released: Number(entered) - Number(onHand) };
  });
});

async function sumsOf(
  em: EntityManager,
  principal: Principal | undefined,
  drugIds: readonly string[],
): Promise<Sums[]> {
  const [condition, values] = seenBy(principal);
  return select<Sums>(
    em,
    `select drug_id as drugId, sum(entered) as entered, sum(on_hand) as onHand from bonded_lot lot
      where drug_id in (${placeholders(drugIds)}) and ${condition('lot')} group by drug_id`,
    [...drugIds, ...values],
  );
}
