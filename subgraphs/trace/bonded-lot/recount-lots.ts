import type { EntityManager } from '@mikro-orm/core';
import { change, placeholders } from '@hub/shared/database/statement.ts';

/** How many more packs of a lot counts have found than were booked. */
const variance = '(select coalesce(sum(found.packs), 0) from lot_variance found where found.lot_id = lot.id)';

/**
 * Sets how many packs of lots may have codes (R85): as many as have entered and counts have found, and never fewer than have
 * them, as after a count that misses some, or in a replay that has not come to later facts.
 */
export async function recountLots(em: EntityManager, lotIds: readonly string[]): Promise<void> {
  await change(
    em,
    `update lot set quantity = case when entered + ${variance} > coded then entered + ${variance} else coded end
      where id in (${placeholders(lotIds)})`,
    lotIds,
  );
}
