import type { EntityManager } from '@mikro-orm/core';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { refuse } from '../refusals.ts';
import type { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import type { ZoneState } from '../item/item.entity.ts';

type Form = Pick<
  ClearanceForm,
  'number' | 'status' | 'approvalId' | 'drugId' | 'institutionId' | 'quantity' | 'released'
>;

/** A pack of this importer's stock of the form's drug. */
export interface Pack {
  code: string;
  state: ZoneState;
  releaseId: string | null;
  lotId: string;
  lotNumber: string;
  expiryDate: string;
  /** Null before the form's institution is released packs of the lot. */
  seenLotId: string | null;
}

/** The importer's issued form, and of the codes those that are of its stock of the form's drug, in the same order. */
export async function askedPacks(
  em: EntityManager,
  { formId, importerId, codes }: { formId: string; importerId: string; codes: readonly string[] },
): Promise<{ form: Form; packs: ReadonlyMap<string, Pack> }> {
  const rows = await select<Form & { [Column in keyof Pack]: Pack[Column] | null }>(
    em,
    `select f.number, f.status, f.approval_id as approvalId, f.drug_id as drugId, f.institution_id as institutionId,
            f.quantity, f.released, i.code, i.state, i.release_id as releaseId, l.id as lotId,
            l.lot_number as lotNumber, l.expiry_date as expiryDate, r.lot_id as seenLotId
       from clearance_form f
       left join zone_item i on i.code in (${placeholders(codes)})
       left join bonded_lot l on l.id = i.lot_id and l.drug_id = f.drug_id and l.importer_id = f.importer_id
       left join lot_recipient r on r.institution_id = f.institution_id and r.lot_id = l.id
      where f.id = ? and f.importer_id = ?`,
    [...codes, formId, importerId],
  );
  const [form] = rows;
  if (!form) throw refuse('NOT_FOUND', { kind: 'ClearanceForm', id: formId });
  const { number: idName, status } = form;
  // Of a form that is used up, the gate says that nothing is left.
  if (status !== 'ISSUED' && status !== 'USED_UP')
    throw refuse('WRONG_STATUS', { kind: 'ClearanceForm', id: formId, idName, status, expected: 'ISSUED' });
  const found = new Map(rows.flatMap((row) => (row.lotId === null ? [] : [[row.code!, row as Pack] as const])));
  return { form, packs: new Map(codes.flatMap((code) => (found.has(code) ? [[code, found.get(code)!]] : []))) };
}
