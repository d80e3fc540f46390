import { findRow } from '@hub/shared/database/rows.ts';
import { command } from '../command.ts';
import { endPendingDeclarations } from '../customs-declaration/end-declaration.ts';
import { tell } from '../inbox/item-kinds.ts';
import { refuse } from '../refusals.ts';
import { ClearanceForm } from './clearance-form.entity.ts';
import { formOfResult } from './clearance-form.load.ts';
import { requireStepBy } from './clearance-steps.ts';
import { publishEnd } from './end-form.ts';
import { freeForm } from './free-form.ts';

/** BJMPA cancels an issued form: what has neither passed customs nor left the zone may be cleared again (D40). */
export const cancelClearanceForm = command({
  name: 'cancelClearanceForm',
  async run(context, { formId, reason }) {
    const { em, principal } = context;
    requireStepBy(principal, 'cancelClearanceForm');
    const form = await findRow(em, ClearanceForm, { id: formId });
    if (!form) throw refuse('NOT_FOUND', { kind: 'ClearanceForm', id: formId });
    const freed = await freeForm(context, form, reason);
    await endPendingDeclarations(context, { formId, releaseId: null }, reason);
    publishEnd(context, form, { status: 'CANCELLED', freed });
    const { institutionId, importerId } = form;
    tell(context, { kind: 'INSTITUTION', id: institutionId }, 'CLEARANCE_CANCELLED', formId);
    tell(context, { kind: 'IMPORTER', id: importerId }, 'CLEARANCE_CANCELLED', formId);
    tell(context, { kind: 'AGENCY', id: 'CUSTOMS' }, 'CLEARANCE_CANCELLED', formId);
    return { formId };
  },
  payload: { clearanceForm: formOfResult },
});
