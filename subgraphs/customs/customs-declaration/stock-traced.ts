import { placeholders, select } from '@hub/shared/database/statement.ts';
import type { Condition } from '@hub/shared/gate/gate.ts';
import { refuse } from '../refusals.ts';
import type { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { idsOfLots } from '../clearance-form/named-lots.ts';

/** What is to pass customs. */
export interface Passing {
  drugId: string;
  importerId: string;
  institutionId: string;
  form: Pick<ClearanceForm, 'namedLots' | 'passed' | 'released'>;
  quantity: number;
}

interface TracedLot {
  lotNumber: string;
  onHand: number;
  /** Packs that are coded, scanned in and shelved, and that no release has taken. */
  traced: number | string;
}

/**
 * What passes customs is traced (R86). Of lots that the form names, no pack may lack its code, scan or shelf; and what is
 * in bond has as many traced packs as will have passed and not yet left.
 */
export const stockTraced: Condition<Passing> = {
  codes: ['ITEM_NOT_TRACED'],
  clause: 'R86',
  async against(em, { drugId, importerId, form: { namedLots, passed, released }, quantity }) {
    const named = idsOfLots({ namedLots });
    const lots = await select<TracedLot>(
      em,
      `select lot.lot_number as lotNumber, lot.on_hand as onHand, count(item.code) as traced from bonded_lot lot
         left join zone_item item on item.lot_id = lot.id and item.state = 'SHELVED' and item.release_id is null
        where lot.drug_id = ? and lot.importer_id = ?
          ${named.length > 0 ? `and lot.id in (${placeholders(named)})` : ''}
        group by lot.id, lot.lot_number, lot.on_hand order by lot.id`,
      [drugId, importerId, ...named],
    );
    const untraced = lots.flatMap(({ lotNumber: lot, onHand, traced }) => {
      const count = onHand - Number(traced);
      return named.length > 0 && count > 0 ? [refuse('ITEM_NOT_TRACED', { lot, count })] : [];
    });
    if (untraced.length > 0) return untraced;
    const all = lots.reduce((total, { traced }) => total + Number(traced), 0);
    const missing = passed + quantity - released - all;
    return missing > 0 ? [refuse('ITEM_NOT_TRACED', { count: missing })] : [];
  },
};
