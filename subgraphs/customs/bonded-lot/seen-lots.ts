import { concerns } from '@hub/shared/access/concerns.ts';
import type { Principal } from '@hub/shared/access/principal.ts';
import type { SqlValue } from '@hub/shared/database/statement.ts';

/** A part of a query that selects from lots, as `lot`. */
export interface SeenLots {
  from: string;
  condition: string;
  values: SqlValue[];
}

/** Agencies and analysts see all lots, an importer its own, an institution those from which it was released packs. */
export function seenLots(principal: Principal | undefined): SeenLots {
  const { importerId, institutionId } = concerns(principal);
  if (institutionId !== undefined)
    return { from: lotsOfInstitution, condition: 'seen.institution_id = ?', values: [institutionId] };
  const from = 'bonded_lot lot';
  if (importerId !== undefined) return { from, condition: 'lot.importer_id = ?', values: [importerId] };
  return { from, condition: '1 = 1', values: [] };
}

// The drug is the same in both; naming it allows using the index on it.
const lotsOfInstitution =
  'lot_recipient seen join bonded_lot lot on lot.id = seen.lot_id and lot.drug_id = seen.drug_id';
