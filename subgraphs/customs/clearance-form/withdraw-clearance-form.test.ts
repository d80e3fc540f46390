import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, type Forms } from '../testing/arrange-forms.ts';

const mandateHash = 'a'.repeat(64);

describe.each(databases)('withdrawClearanceForm, on %s', (dialect) => {
  let hub: Forms;
  let drugId: string;
  let approvalId: string;

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId);
  });
  afterAll(() => hub.close());

  test('[R74] is the way back from one of two applications for the same need; the other is issued', async () => {
    const first = await hub.appliedForm(approvalId, 10);
    const second = await hub.appliedForm(approvalId, 10);
    const head = await hub.head();
    const ended = { status: 'WITHDRAWN', reason: '重复申请', freed: 0, endedAt: on.now.toISOString(), remaining: 0 };
    expect(await hub.withdrawForm(second)).toEqual({ clearanceForm: { id: second, ...ended } });
    const parties = { approvalId, drugId, institutionId: on.institutionId, importerId: on.importerId };
    expect(await hub.published(head)).toEqual([
      { type: 'ClearanceFormEnded', data: { formId: second, ...parties, status: 'WITHDRAWN', freed: 0 } },
    ]);
    const [task] = inShort(await itemsAbout(hub.customs, 'stock', on.bjmpa, second));
    expect(task).toBe('CLEARANCE_APPLIED ClearanceForm done');
    expect(await hub.issueForm(second)).toMatchObject([{ refusal: 'WRONG_STATUS', status: 'WITHDRAWN' }]);
    expect(await hub.issueForm(first)).toMatchObject({ clearanceForm: { status: 'ISSUED' } });
    expect(await hub.cleared(approvalId)).toEqual([10, 10]);
  });

  test('[R74] is for the applicant: the other party sees the application, all others do not', async () => {
    const large = await hub.approve(drugId);
    const own = await hub.appliedForm(large);
    const mandated = (await hub.apply({ approvalId: large, mandateHash }, on.importer)) as {
      clearanceForm: { id: string };
    };
    const notOwn = [{ refusal: 'FORBIDDEN', what: 'OWN_APPLICATION' }];
    expect(await hub.withdrawForm(own, on.importer)).toEqual(notOwn);
    expect(await hub.withdrawForm(mandated.clearanceForm.id, on.institution)).toEqual(notOwn);
    for (const by of [on.otherInstitution, on.otherImporter])
      expect(await hub.withdrawForm(own, by)).toEqual([{ refusal: 'NOT_FOUND', kind: 'ClearanceForm', id: own }]);
    const only = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'INSTITUTION / IMPORTER' }];
    expect(await hub.withdrawForm(own, on.bjmpa)).toEqual(only);
    for (const [id, by] of [
      [own, on.institution],
      [mandated.clearanceForm.id, on.importer],
    ] as const)
      expect(await hub.withdrawForm(id, by)).toMatchObject({ clearanceForm: { status: 'WITHDRAWN' } });
  });

  test('[R74] is for an application that is open, with a reason', async () => {
    const unknown = newId();
    expect(await hub.withdrawForm(unknown)).toEqual([{ refusal: 'NOT_FOUND', kind: 'ClearanceForm', id: unknown }]);
    const formId = await hub.appliedForm(await hub.approve(drugId));
    const blank = hub.send('withdrawClearanceForm', on.institution, { formId, reason: '' }, 'clearanceForm { id }');
    expect(await blank).toMatchObject([{ refusal: 'BAD_INPUT', field: 'reason', reason: 'EMPTY' }]);
    await hub.withdrawForm(formId);
    const status = { id: formId, status: 'WITHDRAWN', expected: 'APPLIED' };
    expect(await hub.withdrawForm(formId)).toEqual([{ refusal: 'WRONG_STATUS', kind: 'ClearanceForm', ...status }]);
  });
});
