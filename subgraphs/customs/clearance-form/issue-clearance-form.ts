import { changeRows, existingRow, findRow } from '@hub/shared/database/rows.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { pass } from '@hub/shared/gate/gate.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { clearQuota } from '../approval/clear-quota.ts';
import { findApproval } from '../approval/find-approval.ts';
import type { Finding } from '../finding/finding.ts';
import { gates } from '../gates.ts';
import { tell } from '../inbox/item-kinds.ts';
import { ClearanceFormIssued } from '../published/events.ts';
import { writeMovement } from '../stock-movement/write-movement.ts';
import { ClearanceForm } from './clearance-form.entity.ts';
import { formOfResult } from './clearance-form.load.ts';
import { requireStep, requireStepBy } from './clearance-steps.ts';
import { subjectsOf } from './named-lots.ts';
import { stockForForm } from './stock-for-form.ts';

/** BJMPA issues a clearance form: from this commit on its quantity counts against the approval (R75). */
export const issueClearanceForm = command({
  name: 'issueClearanceForm',
  follows: ['whitelists', 'safety'],
  async run(context, { formId, number }) {
    const { em, principal, now, publish } = context;
    requireStepBy(principal, 'issueClearanceForm');
    const known = await findRow(em, ClearanceForm, { id: formId });
    if (!known) throw refuse('NOT_FOUND', { kind: 'ClearanceForm', id: formId });
    const { approvalId, drugId, institutionId, importerId, quantity, port } = known;
    requireStep('issueClearanceForm', known);
    const { isTaken, available } = await stockForForm(em, known, number);
    if (isTaken) throw refuse('ALREADY_EXISTS', { kind: 'ClearanceForm', id: number });
    const day = dayOf(now);
    const found = await findApproval(context, { approvalId, importerId, institutionId, day });
    const about = subjectsOf(known);
    const asked = { drugId, importerId, institutionId, quantity, port, ...found };
    await pass(em, gates, 'CLEAR', { ...asked, at: now, day, about });
    const form = await existingRow(em, ClearanceForm, { id: formId }, { lock: true });
    // Another request may have issued it while this one waited.
    requireStep('issueClearanceForm', form);
    await clearQuota(em, { approvalId, institutionId, quantity });
    await changeRows(em, ClearanceForm, { id: formId }, { status: 'ISSUED', number, issuedAt: now });
    publish(ClearanceFormIssued, formId, { formId, approvalId, drugId, institutionId, importerId, quantity });
    writeMovement(context, {
      kind: 'CLEARED',
      drugId,
      importerId,
      institutionId,
      approvalId,
      formId,
      quantity,
    });
    await answerItems(context, formId, ['CLEARANCE_APPLIED']);
    tell(context, { kind: 'INSTITUTION', id: institutionId }, 'CLEARANCE_ISSUED', formId);
    tell(context, { kind: 'IMPORTER', id: importerId }, 'CLEARANCE_ISSUED', formId);
    const findings: Finding[] =
      available < quantity ? [{ code: 'STOCK_MISSING', params: { available, missing: quantity - available } }] : [];
    return { formId, findings };
  },
  payload: { clearanceForm: formOfResult },
});
