import type { EntityManager } from '@mikro-orm/core';
import { change, placeholders } from '@hub/shared/database/statement.ts';

/** What entered and what counts have found besides or missed, but never less than what has codes. */
const variance = '(select coalesce(sum(found.packs), 0) from lot_variance found where found.lot_id = lot.id)';

/** Sets how many packs of lots may have codes (R85), once their entries and the counts of them are stored. */
export async function recountLots(em: EntityManager, lotIds: readonly string[]): Promise<void> {
  if (lotIds.length === 0) return;
  await change(
    em,
    `update lot set quantity = case when entered + ${variance} > coded then entered + ${variance} else coded end
      where id in (${placeholders(lotIds)})`,
    lotIds,
  );
}
