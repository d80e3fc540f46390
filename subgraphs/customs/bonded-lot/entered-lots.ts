import type { EntityManager } from '@mikro-orm/core';
import { forUpdate, placeholders, select } from '@hub/shared/database/statement.ts';
import type { Numbered } from './rules/lot-mismatch.ts';

/** Whose packs of which drug. */
export interface OfImporter {
  drugId: string;
  importerId: string;
}

export interface EnteredLot extends Numbered {
  id: string;
  /** Packs that entered so far. */
  entered: number;
  onHand: number;
}

/**
 * The importer's lots with these numbers. A number is one lot; of those that were entered as several before that was so, it
 * is the first. Nobody else decides about them before the transaction ends: an entry may make their range known.
 */
export async function enteredLots(
  em: EntityManager,
  { drugId, importerId }: OfImporter,
  lotNumbers: readonly string[],
): Promise<EnteredLot[]> {
  return select<EnteredLot>(
    em,
    `select id, lot_number as lotNumber, expiry_date as expiryDate, storage_min as storageMin,
            storage_max as storageMax, entered, on_hand as onHand
       from bonded_lot
      where importer_id = ? and drug_id = ? and twin = 0 and lot_number in (${placeholders(lotNumbers)})
      order by line${forUpdate(em)}`,
    [importerId, drugId, ...lotNumbers],
  );
}
