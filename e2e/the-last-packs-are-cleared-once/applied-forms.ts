import { ClearanceForm } from '@hub/customs/clearance-form/clearance-form.entity.ts';
import type { Parties } from '@hub/embedded/demo/steps.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { appendRows, newRow } from '@hub/shared/paging/append-rows.ts';
import type { TestHub } from '../test-hub.ts';

/** Forms applied for while the approval still had room for each of them alone. */
export async function appliedForms(
  hub: TestHub,
  { importerId, institutionId }: Parties,
  { drugId, approvalId }: { drugId: string; approvalId: string },
  quantities: readonly number[],
) {
  const forms = quantities.map((quantity) => ({
    id: newId(),
    status: 'APPLIED' as const,
    approvalId,
    drugId,
    importerId,
    institutionId,
    quantity,
    released: 0,
    applicantKind: 'INSTITUTION' as const,
    appliedAt: hub.clock(),
  }));
  const rows = forms.map((form) => newRow(ClearanceForm, form));
  await inTransaction(hub.subgraphs.customs.agency.database, (em) => appendRows(em, rows));
  return forms;
}
