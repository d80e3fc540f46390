import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { appendRows, newRow } from '@hub/shared/paging/append-rows.ts';
import * as on from '../arrange.ts';
import type { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { CustomsDeclaration } from '../customs-declaration/customs-declaration.entity.ts';

/** An issued form of which everything was declared and has passed customs; returns its id. */
export async function addPassedForm(
  hub: Pick<on.Customs, 'addForm' | 'customs'>,
  form: Pick<ClearanceForm, 'approvalId' | 'drugId' | 'quantity'> & Partial<ClearanceForm>,
): Promise<string> {
  const { drugId, quantity, importerId = on.importerId, institutionId = on.institutionId } = form;
  const formId = await hub.addForm({ ...form, declared: quantity, passed: quantity });
  const of = { id: newId(), number: formId, formId, drugId, institutionId, importerId, quantity };
  const dates = { declaredOn: on.today, recordedAt: on.now, passedAt: on.now };
  const row = newRow(CustomsDeclaration, { ...of, status: 'PASSED', ...dates });
  await inTransaction(hub.customs.agency.database, (em) => appendRows(em, [row]));
  return formId;
}
