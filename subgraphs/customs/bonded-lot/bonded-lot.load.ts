import type { EntityManager, FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { concerns } from '@hub/shared/access/concerns.ts';
import { BondedLot } from './bonded-lot.entity.ts';

/** Agencies and analysts see all lots, an importer its own, an institution those from which it was released packs. */
export async function visibleLots(
  em: EntityManager,
  principal: Principal | undefined,
): Promise<FilterQuery<BondedLot>> {
  if (principal?.organisation.kind !== 'INSTITUTION') return concerns(principal);
  const released = await em.find(StockMovement, {
    kind: 'RELEASED',
    institutionId: principal.organisation.id,
  });
  return { id: { $in: [...new Set(released.map(({ lotId }) => lotId!))] } };
}

export const lotById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(BondedLot, {
    $and: [await visibleLots(em, principal), { id: { $in: [...ids] } }],
  });
  return inKeyOrder(ids, rows, (row) => row.id);
});

/** The bonded stock of each drug, as far as the caller may see it. */
export const stockOfDrug = defineLoader(async ({ em, principal }, drugIds: readonly string[]) => {
  const rows = await em.find(BondedLot, {
    $and: [await visibleLots(em, principal), { drugId: { $in: [...drugIds] } }],
  });
  const byDrug = Map.groupBy(rows, (row) => row.drugId);
  return drugIds.map((drugId) => {
    const stock = { drugId, entered: 0, onHand: 0, released: 0 };
    for (const { entered, onHand } of byDrug.get(drugId) ?? []) {
      stock.entered += entered;
      stock.onHand += onHand;
      stock.released += entered - onHand;
    }
    return stock;
  });
});
