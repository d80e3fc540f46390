import type { EntityManager } from '@mikro-orm/core';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import type { ClearanceForm } from './clearance-form.entity.ts';
import { idsOfLots } from './named-lots.ts';

/** Whether another form has the number, and how many packs are in bond of what the form is to be supplied from. */
export async function stockForForm(
  em: EntityManager,
  { drugId, importerId, namedLots }: Pick<ClearanceForm, 'drugId' | 'importerId' | 'namedLots'>,
  number: string,
): Promise<{ isTaken: boolean; onHand: number }> {
  const named = idsOfLots({ namedLots });
  const [row] = await select<{ taken: number | string; onHand: number | string | null }>(
    em,
    `select (select count(*) from clearance_form where number = ?) as taken, sum(lot.on_hand) as onHand
       from bonded_lot lot where lot.drug_id = ? and lot.importer_id = ?
       ${named.length > 0 ? `and lot.id in (${placeholders(named)})` : ''}`,
    [number, drugId, importerId, ...named],
  );
  return { isTaken: Number(row!.taken) > 0, onHand: Number(row!.onHand ?? 0) };
}
