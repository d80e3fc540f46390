import type { CommandContext } from '@hub/shared/command/context.ts';
import { changeRows } from '@hub/shared/database/rows.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { ClearanceFormEnded } from '../published/events.ts';
import { ClearanceForm } from './clearance-form.entity.ts';

/** What followers are told of a form that ends. */
export function publishEnd(
  { publish }: CommandContext,
  { id: formId, approvalId, drugId, institutionId, importerId }: ClearanceForm,
  end: { status: 'REFUSED' | 'WITHDRAWN' | 'CANCELLED'; freed: number },
): void {
  publish(ClearanceFormEnded, formId, { formId, approvalId, drugId, institutionId, importerId, ...end });
}

/** An application ends without a form: nothing was cleared, and BJMPA has nothing to decide any more (R74). */
export async function endApplication(
  context: CommandContext,
  form: ClearanceForm,
  { status, reason }: { status: 'REFUSED' | 'WITHDRAWN'; reason: string },
): Promise<void> {
  await changeRows(context.em, ClearanceForm, { id: form.id }, { status, reason, endedAt: context.now });
  publishEnd(context, form, { status, freed: 0 });
  await answerItems(context, form.id, ['CLEARANCE_APPLIED']);
}
