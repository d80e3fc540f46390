import { requireActor } from '@hub/shared/procedure/require-actor.ts';
import type { ProcedureRules } from '@hub/shared/procedure/rules.ts';
import type { Principal } from '@hub/shared/access/principal.ts';
import { refuse } from '../refusals.ts';
import type { ClearanceForm, ClearanceFormStatus } from './clearance-form.entity.ts';

const bjmpa = { agencies: ['BJMPA'] } as const;

/**
 * The states of a clearance form, as the table of a procedure. A form keeps its state in its own row, as it is issued and
 * released from on the busiest path, so it is no case of the tables of procedures.
 */
export const clearanceSteps = {
  name: 'clearance form',
  kind: 'ClearanceForm',
  owners: ['INSTITUTION', 'IMPORTER'],
  steps: {
    applyForClearanceForm: { from: [], to: ['APPLIED'], by: 'PARTY', clause: 'R74' },
    issueClearanceForm: { from: ['APPLIED'], to: ['ISSUED'], by: bjmpa, clause: 'R75' },
    refuseClearanceForm: { from: ['APPLIED'], to: ['REFUSED'], by: bjmpa, clause: 'R74' },
    withdrawClearanceForm: { from: ['APPLIED'], to: ['WITHDRAWN'], by: 'PARTY', clause: 'R74' },
    releaseFromZone: { from: ['ISSUED'], to: ['ISSUED', 'USED_UP'], by: { kind: 'IMPORTER' }, clause: 'R78' },
    cancelClearanceForm: { from: ['ISSUED'], to: ['CANCELLED'], by: bjmpa, clause: 'D40' },
  },
} as const satisfies ProcedureRules<ClearanceFormStatus>;

export type ClearanceStep = keyof typeof clearanceSteps.steps;

/** Throws FORBIDDEN unless the caller is of the kind that may take the step. */
export function requireStepBy(principal: Principal, step: ClearanceStep): void {
  requireActor(principal, clearanceSteps.steps[step].by, clearanceSteps);
}

/** Throws WRONG_STATUS unless the form may now take the step. */
export function requireStep(step: ClearanceStep, form: Pick<ClearanceForm, 'id' | 'number' | 'status'>): void {
  const from: readonly ClearanceFormStatus[] = clearanceSteps.steps[step].from;
  if (!from.includes(form.status)) throw wrongStatus(form, from);
}

/** The refusal of what a form does not allow in its state. */
export function wrongStatus(
  { id, number: idName, status }: Pick<ClearanceForm, 'id' | 'number' | 'status'>,
  expected: readonly ClearanceFormStatus[],
) {
  return refuse('WRONG_STATUS', { kind: 'ClearanceForm', id, idName, status, expected: expected.join(' / ') });
}
