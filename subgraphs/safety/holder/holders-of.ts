import type { EntityManager } from '@mikro-orm/core';
import { select } from '@hub/shared/database/statement.ts';
import type { Organisation } from '@hub/shared/access/principal.ts';

/** The importers and institutions that hold a drug or have held it, as far as the logs have been followed. */
export async function holdersOf(em: EntityManager, drugId: string): Promise<Organisation[]> {
  return select<Organisation>(
    em,
    `select 'IMPORTER' as kind, importer_id as id from drug_importer where drug_id = ?
      union select 'INSTITUTION', institution_id from released_drug
        join received_release on received_release.release_id = released_drug.release_id where drug_id = ?
      order by kind, id`,
    [drugId, drugId],
  );
}
