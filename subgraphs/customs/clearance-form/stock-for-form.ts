import type { EntityManager } from '@mikro-orm/core';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import type { ClearanceForm } from './clearance-form.entity.ts';
import { idsOfLots } from './named-lots.ts';

/** Whether another form has the number, and how many packs are in bond and not held of what the form is to be supplied from. */
export async function stockForForm(
  em: EntityManager,
  { drugId, importerId, namedLots }: Pick<ClearanceForm, 'drugId' | 'importerId' | 'namedLots'>,
  number: string,
): Promise<{ isTaken: boolean; available: number }> {
  const named = idsOfLots({ namedLots });
  const [row] = await select<{ taken: number | string; available: number | string | null }>(
    em,
    `select (select count(*) from clearance_form where number = ?) as taken, sum(lot.on_hand - lot.held) as available
       from bonded_lot lot where lot.drug_id = ? and lot.importer_id = ?
       ${named.length > 0 ? `and lot.id in (${placeholders(named)})` : ''}`,
    [number, drugId, importerId, ...named],
  );
  return { isTaken: Number(row!.taken) > 0, available: Number(row!.available ?? 0) };
}
