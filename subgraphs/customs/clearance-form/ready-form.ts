import { rowsFor } from '@hub/shared/access/room.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { findRow } from '@hub/shared/database/rows.ts';
import { refuse } from '../refusals.ts';
import { rooms } from '../rooms.ts';
import { ClearanceForm } from './clearance-form.entity.ts';
import { requireStep, requireStepBy, type ClearanceStep } from './clearance-steps.ts';

/** A form that the caller may take a step further, locked until the transaction ends. */
export async function readyForm(
  { em, principal }: CommandContext,
  step: ClearanceStep,
  formId: string,
): Promise<ClearanceForm> {
  requireStepBy(principal, step);
  const seen = rowsFor(rooms.forms, principal);
  const form = seen && (await findRow(em, ClearanceForm, { ...seen, id: formId }, { lock: true }));
  if (!form) throw refuse('NOT_FOUND', { kind: 'ClearanceForm', id: formId });
  requireStep(step, form);
  return form;
}
