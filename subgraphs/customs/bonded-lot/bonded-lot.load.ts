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
