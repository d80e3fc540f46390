import { placeholders, type SqlValue } from '@hub/shared/database/statement.ts';

/** The stock of an importer of a drug. */
export interface StockOf {
  drugId: string;
  importerId: string;
}

/**
 * The packs that importers could release on a day, for a query, as `free` with their `lot`: shelved, in no release, of a lot
 * that has not expired and of which not all is held. Some codes can be left out.
 */
export function freePacks(
  stocks: readonly StockOf[],
  day: string,
  except: readonly string[] = [],
): { sql: string; values: SqlValue[] } {
  const others = except.length > 0 ? ` and free.code not in (${placeholders(except)})` : '';
  const any = stocks.map(() => '(lot.drug_id = ? and lot.importer_id = ?)').join(' or ');
  return {
    sql: `bonded_lot lot
       join zone_item free on free.lot_id = lot.id and free.release_id is null and free.state = 'SHELVED'
        and free.scanned_out = 0${others}
      where (${any}) and lot.expiry_date >= ? and lot.on_hand > lot.held`,
    values: [...except, ...stocks.flatMap(({ drugId, importerId }) => [drugId, importerId]), day],
  };
}
