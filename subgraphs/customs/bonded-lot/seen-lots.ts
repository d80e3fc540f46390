import type { Principal } from '@hub/shared/access/principal.ts';
import { rowsFor, sqlFor } from '@hub/shared/access/room.ts';
import type { SqlValue } from '@hub/shared/database/statement.ts';
import { rooms } from '../rooms.ts';

/** A part of a query that selects from lots, as `lot`. */
export interface SeenLots {
  from: string;
  condition: string;
  values: SqlValue[];
}

/** The lots that the caller sees: as stock, or because it was released packs of them. */
export function seenLots(principal: Principal | undefined): SeenLots {
  if (!rowsFor(rooms.receivedLots, principal))
    return { from: 'bonded_lot lot', ...sqlFor(rooms.stock, principal, 'lot') };
  return {
    // The drug is the same in both; naming it allows using the index on it.
    from: 'lot_recipient seen join bonded_lot lot on lot.id = seen.lot_id and lot.drug_id = seen.drug_id',
    ...sqlFor(rooms.receivedLots, principal, 'seen'),
  };
}
