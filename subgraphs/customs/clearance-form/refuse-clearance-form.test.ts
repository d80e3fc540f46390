import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, atCustoms, type Forms } from '../testing/arrange-forms.ts';

describe.each(databases)('refuseClearanceForm, on %s', (dialect) => {
  let hub: Forms;
  let drugId: string;
  let approvalId: string;

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId);
  });
  afterAll(() => hub.close());

  test('[R74] ends the application with its reason, for followers and for the inboxes; nothing was cleared', async () => {
    const formId = await hub.appliedForm(approvalId, 4);
    const head = await hub.head();
    const ended = { status: 'REFUSED', reason: '材料不全', freed: 0, endedAt: on.now.toISOString(), remaining: 0 };
    expect(await hub.refuseForm(formId)).toEqual({ clearanceForm: { id: formId, ...ended } });
    const parties = { approvalId, drugId, institutionId: on.institutionId, importerId: on.importerId };
    expect(await hub.published(head)).toEqual([
      { type: 'ClearanceFormEnded', data: { formId, ...parties, status: 'REFUSED', freed: 0 } },
    ]);
    expect(await hub.cleared(approvalId)).toEqual([0, 0]);
    const told = async (by: typeof on.bjmpa) => inShort(await itemsAbout(hub.customs, 'stock', by, formId));
    expect(await told(on.bjmpa)).toEqual(['CLEARANCE_APPLIED ClearanceForm done']);
    for (const by of [on.institution, on.importer])
      expect(await told(by)).toEqual(['CLEARANCE_REFUSED ClearanceForm open']);
    expect(await told(on.otherInstitution)).toEqual([]);
  });

  test('[R74] is for BJMPA, of an application that is open, with a reason', async () => {
    const formId = await hub.appliedForm(approvalId);
    const onlyBjmpa = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'BJMPA' }];
    expect(await hub.refuseForm(formId, atCustoms)).toEqual(onlyBjmpa);
    const blank = await hub.send('refuseClearanceForm', on.bjmpa, { formId, reason: ' ' }, 'clearanceForm { id }');
    expect(blank).toMatchObject([{ refusal: 'BAD_INPUT', field: 'reason', reason: 'EMPTY' }]);
    const unknown = newId();
    expect(await hub.refuseForm(unknown)).toEqual([{ refusal: 'NOT_FOUND', kind: 'ClearanceForm', id: unknown }]);
    await hub.issueForm(formId, `N-${formId}`);
    const status = { id: formId, idName: `N-${formId}`, status: 'ISSUED', expected: 'APPLIED' };
    expect(await hub.refuseForm(formId)).toEqual([{ refusal: 'WRONG_STATUS', kind: 'ClearanceForm', ...status }]);
  });

  test('[R74] ends once: of two refusals at once, one is refused', async () => {
    const formId = await hub.appliedForm(approvalId, 1);
    const answers = await Promise.all([hub.refuseForm(formId), hub.refuseForm(formId)]);
    const refused = answers.filter((answer) => Array.isArray(answer)).flat();
    expect(refused).toMatchObject([{ refusal: 'WRONG_STATUS', status: 'REFUSED' }]);
  });

  test('[R74] ends once: of a refusal and an issue at once, one is refused', async () => {
    const formId = await hub.appliedForm(approvalId, 1);
    const [before] = await hub.cleared(approvalId);
    const answers = await Promise.all([hub.refuseForm(formId), hub.issueForm(formId)]);
    const refused = answers.filter((answer) => Array.isArray(answer)).flat();
    expect(refused).toMatchObject([{ refusal: 'WRONG_STATUS' }]);
    const { status } = await hub.formOf(formId);
    expect((await hub.cleared(approvalId))[0]).toBe(before! + (status === 'ISSUED' ? 1 : 0));
  });
});
