import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import type { StepRule } from '@hub/shared/procedure/rules.ts';
import * as on from '../arrange.ts';
import { arrangeForms, atCustoms, type Forms } from '../testing/arrange-forms.ts';
import { ClearanceForm, type ClearanceFormStatus } from './clearance-form.entity.ts';
import { clearanceSteps } from './clearance-steps.ts';

const states = ['APPLIED', 'ISSUED', 'REFUSED', 'WITHDRAWN', 'USED_UP', 'CANCELLED'] as const;
const callers: Readonly<Record<string, Organisation>> = {
  institution: on.institution,
  importer: on.importer,
  BJMPA: on.bjmpa,
  CUSTOMS: atCustoms,
  BJHC: { kind: 'AGENCY', id: 'BJHC' },
  analyst: { kind: 'ANALYST', id: 'a' },
};
const inputs: Readonly<Record<string, object>> = {
  issueClearanceForm: { number: 'N' },
  refuseClearanceForm: { reason: 'r' },
  withdrawClearanceForm: { reason: 'r' },
  releaseFromZone: { codes: ['80000000000000000000'] },
  cancelClearanceForm: { reason: 'r' },
};
/** What tells that a step that is allowed by the table has nothing to take; of a form that is used up, the gate does. */
const steps = Object.entries<StepRule>(clearanceSteps.steps).filter(([, { from }]) => from.length > 0);

describe('the steps of a clearance form, on sqlite', () => {
  let hub: Forms;
  let drugId: string;

  beforeAll(async () => {
    hub = await arrangeForms('sqlite');
    drugId = await hub.listDrug();
  });
  afterAll(() => hub.close(['FORM']));

  const attempt = async (step: string, by: Organisation, status: ClearanceFormStatus) => {
    const approvalId = await hub.approve(drugId);
    const formId = await hub.addForm({ approvalId, drugId, status, number: null, issuedAt: on.now });
    const answer = await hub.send(step, by, { formId, ...inputs[step] }, '__typename');
    return Array.isArray(answer) ? (answer as { refusal: string; expected?: string }[]) : [];
  };
  const actorOf = ({ by }: StepRule) => (typeof by === 'object' && 'agencies' in by ? on.bjmpa : on.importer);

  test('[R74] are those of the table, each tried', () => {
    expect(steps.map(([name]) => name).toSorted()).toEqual(Object.keys(inputs).toSorted());
    expect(new Set(Object.values<StepRule>(clearanceSteps.steps).flatMap(({ to }) => to))).toEqual(new Set(states));
  });

  test.each(steps.flatMap(([step, rule]) => states.map((status) => ({ step, status, ...rule }))))(
    '[R74] $step of a form that is $status',
    async ({ step, status, from, to, by, clause }) => {
      const [refusal] = await attempt(step, actorOf({ from, to, by, clause }), status);
      const isAllowed = from.includes(status);
      if (isAllowed) expect(refusal?.refusal).not.toBe('WRONG_STATUS');
      // Of what is used up nothing is left: the refusal says so.
      else if (status === 'USED_UP' && step === 'releaseFromZone') expect(refusal!.refusal).not.toBe('WRONG_STATUS');
      else if (status === 'USED_UP' && step === 'cancelClearanceForm') expect(refusal!.refusal).toBe('ALREADY_PASSED');
      else expect(refusal).toMatchObject({ refusal: 'WRONG_STATUS', status, expected: from.join(' / ') });
    },
  );

  test.each(steps.flatMap(([step, rule]) => Object.keys(callers).map((caller) => ({ step, caller, ...rule }))))(
    '[D37] $step by $caller',
    async ({ step, caller, by }) => {
      const refused = await attempt(step, callers[caller]!, 'APPLIED');
      const owners = ['institution', 'importer'];
      const may = by === 'PARTY' ? owners : typeof by === 'object' && 'agencies' in by ? by.agencies : ['importer'];
      const isForbidden = refused.some(({ refusal }) => refusal === 'FORBIDDEN');
      // The application is the institution's: its importer sees it, and may not withdraw it.
      const isOther = step === 'withdrawClearanceForm' && caller === 'importer';
      expect(isForbidden).toBe(!may.includes(caller) || isOther);
    },
  );

  test('[R74] leave a form as it is if they are refused', async () => {
    const approvalId = await hub.approve(drugId);
    const formId = await hub.addForm({ approvalId, drugId, status: 'WITHDRAWN', reason: 'r' });
    const before = await hub.formOf(formId);
    for (const refused of [hub.refuseForm(formId), hub.withdrawForm(formId), hub.cancelForm(formId)]) await refused;
    expect(await hub.em().findOne(ClearanceForm, { id: formId })).toEqual(before);
  });
});
