import type { EntityManager } from '@mikro-orm/core';
import { insertIfNew, placeholders } from '@hub/shared/database/statement.ts';

/** From now on the institution sees the lots, because it was released packs of them. */
export async function addRecipient(em: EntityManager, institutionId: string, lotIds: readonly string[]): Promise<void> {
  await insertIfNew(
    em,
    `lot_recipient (institution_id, lot_id, line, drug_id, importer_id, expiry_date)
      select ?, id, line, drug_id, importer_id, expiry_date from bonded_lot where id in (${placeholders(lotIds)})`,
    [institutionId, ...lotIds],
  );
}
