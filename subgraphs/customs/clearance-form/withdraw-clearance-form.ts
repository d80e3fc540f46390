import type { Principal } from '@hub/shared/access/principal.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import type { ClearanceForm } from './clearance-form.entity.ts';
import { formOfResult } from './clearance-form.load.ts';
import { endApplication } from './end-form.ts';
import { readyForm } from './ready-form.ts';

/** The applicant takes an application back: one of two for the same need, or one made by mistake (R74). */
export const withdrawClearanceForm = command({
  name: 'withdrawClearanceForm',
  async run(context, { formId, reason }) {
    const form = await readyForm(context, 'withdrawClearanceForm', formId);
    requireOwnApplication(context.principal, form);
    await endApplication(context, form, { status: 'WITHDRAWN', reason });
    return { formId };
  },
  payload: { clearanceForm: formOfResult },
});

/** The other party of the form sees the application, but it is not its own. */
function requireOwnApplication({ organisation: { kind } }: Principal, { applicantKind }: ClearanceForm): void {
  const applicant = applicantKind === 'INSTITUTION' ? 'INSTITUTION' : 'IMPORTER';
  if (kind !== applicant) throw refuse('FORBIDDEN', { what: 'OWN_APPLICATION' });
}
