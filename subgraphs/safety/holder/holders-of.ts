import type { EntityManager } from '@mikro-orm/core';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import type { Organisation } from '@hub/shared/access/principal.ts';

export interface Holder extends Organisation {
  drugId: string;
}

/** The importers and institutions that hold drugs or have held them, as far as the logs have been followed. */
export async function holdersOf(em: EntityManager, drugIds: readonly string[]): Promise<Holder[]> {
  if (drugIds.length === 0) return [];
  return select<Holder>(
    em,
    `select drug_id as drugId, 'IMPORTER' as kind, importer_id as id from drug_importer
        where drug_id in (${placeholders(drugIds)})
      union select drug_id, 'INSTITUTION', institution_id from released_drug
        join received_release on received_release.release_id = released_drug.release_id
        where drug_id in (${placeholders(drugIds)})
      order by drugId, kind, id`,
    [...drugIds, ...drugIds],
  );
}
