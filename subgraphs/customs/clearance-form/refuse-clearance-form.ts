import { command } from '../command.ts';
import { tell } from '../inbox/item-kinds.ts';
import { formOfResult } from './clearance-form.load.ts';
import { endApplication } from './end-form.ts';
import { readyForm } from './ready-form.ts';

/** BJMPA refuses an application for a clearance form, with its reason (R74). */
export const refuseClearanceForm = command({
  name: 'refuseClearanceForm',
  async run(context, { formId, reason }) {
    const form = await readyForm(context, 'refuseClearanceForm', formId);
    await endApplication(context, form, { status: 'REFUSED', reason });
    const { institutionId, importerId } = form;
    tell(context, { kind: 'INSTITUTION', id: institutionId }, 'CLEARANCE_REFUSED', formId);
    tell(context, { kind: 'IMPORTER', id: importerId }, 'CLEARANCE_REFUSED', formId);
    return { formId };
  },
  payload: { clearanceForm: formOfResult },
});
