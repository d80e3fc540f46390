import type { EntityManager } from '@mikro-orm/core';
import { existingRow, findRows } from '@hub/shared/database/rows.ts';
import { select } from '@hub/shared/database/statement.ts';
import type { Condition } from '@hub/shared/gate/gate.ts';
import { lockSubjects, subjectKey } from '@hub/shared/restriction/lock-subjects.ts';
import { refuse } from '../refusals.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { idsOfLots } from '../clearance-form/named-lots.ts';

/** What is to pass customs. */
export interface Passing {
  drugId: string;
  importerId: string;
  institutionId: string;
  form: Pick<ClearanceForm, 'id' | 'namedLots'>;
  quantity: number;
}

interface TracedLot {
  id: string;
  lotNumber: string;
  onHand: number;
  /** Packs of these that a hold keeps. */
  held: number;
  /** Packs that are coded, scanned in and shelved, and that no release has taken. */
  traced: number | string;
}

type Stock = Pick<ClearanceForm, 'drugId' | 'importerId'>;

/**
 * What passes customs is traced (R86). Of lots that the form names, no pack may lack its code, scan or shelf; and what is
 * in bond and not held has as many traced packs as will have passed and not yet left, for this form and for others. Forms of one drug
 * are asked one after the other.
 */
export const stockTraced: Condition<Passing> = {
  codes: ['ITEM_NOT_TRACED'],
  clause: 'R86',
  async against(em, { form, quantity, ...stock }) {
    await lockSubjects(em, [subjectKey('drug', stock.drugId)]);
    const lots = await tracedLots(em, stock);
    const named = idsOfLots(form);
    const untraced = lots.flatMap(({ id, lotNumber: lot, onHand, traced }) => {
      const count = onHand - Number(traced);
      return named.includes(id) && count > 0 ? [refuse('ITEM_NOT_TRACED', { lot, count })] : [];
    });
    if (untraced.length > 0) return untraced;
    const { passed, released } = await existingRow(em, ClearanceForm, { id: form.id });
    const needed = passed + quantity - released;
    // Of a release that has left, nothing is needed in bond.
    if (needed <= 0) return [];
    const others = await otherForms(em, form.id, stock);
    const all = lots.map(({ id }) => id);
    const missingOf = (places: readonly string[]) => {
      const there = lots.filter(({ id }) => places.includes(id)).reduce((sum, lot) => sum + passable(lot), 0);
      const bound = others.filter(({ lotIds }) =>
        (lotIds.length > 0 ? lotIds : all).every((id) => places.includes(id)),
      );
      return needed + bound.reduce((sum, { left }) => sum + left, 0) - there;
    };
    const missing = Math.max(missingOf(all), named.length > 0 ? missingOf(named) : 0);
    return missing > 0 ? [refuse('ITEM_NOT_TRACED', { count: missing })] : [];
  },
};

/** A count can have found fewer packs than have codes. */
const passable = ({ onHand, held, traced }: TracedLot): number => Math.min(onHand - held, Number(traced));

function tracedLots(em: EntityManager, { drugId, importerId }: Stock): Promise<TracedLot[]> {
  return select(
    em,
    `select lot.id, lot.lot_number as lotNumber, lot.on_hand as onHand, lot.held,
            count(item.code) as traced
       from bonded_lot lot
       left join zone_item item on item.lot_id = lot.id and item.state = 'SHELVED' and item.release_id is null
      where lot.drug_id = ? and lot.importer_id = ?
      group by lot.id, lot.lot_number, lot.on_hand, lot.held order by lot.id`,
    [drugId, importerId],
  );
}

/** What has passed for other forms and will still leave, with the lots that it must be of; any, if a form names none. */
async function otherForms(
  em: EntityManager,
  id: string,
  { drugId, importerId }: Stock,
): Promise<{ lotIds: string[]; left: number }[]> {
  const forms = await findRows(em, ClearanceForm, { drugId, importerId, status: 'ISSUED' });
  return forms
    .filter((form) => form.id !== id && form.passed > form.released)
    .map((form) => ({ lotIds: idsOfLots(form), left: form.passed - form.released }));
}
