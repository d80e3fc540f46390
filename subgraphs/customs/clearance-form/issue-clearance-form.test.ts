import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import * as on from '../arrange.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { customs } from '../subgraph.ts';
import { ClearanceForm } from './clearance-form.entity.ts';

const { importerId, institutionId, bjmpa } = on;

describe.each(databases)('issueClearanceForm, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let approvalId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId);
  });

  const issueForm = (formId: string, number = newId(), by = bjmpa) =>
    issue(hub.customs, {
      command: 'issueClearanceForm',
      by,
      input: { formId, number },
      select: 'clearanceForm { status number }',
    });
  const issued = { clearanceForm: expect.objectContaining({ status: 'ISSUED' }) };
  const isApplied = async (formId: string) => {
    const unchanged = { status: 'APPLIED', number: null, issuedAt: null };
    expect(await hub.em().findOne(ClearanceForm, { id: formId })).toMatchObject(unchanged);
  };

  test('[R75] counts the quantity against the approval and the share, in the ledger and for followers', async () => {
    const formId = await hub.appliedForm(approvalId, 4);
    const head = await hub.head();
    const number = `通关单 ${formId}`;
    expect(await issueForm(formId, number)).toEqual({ clearanceForm: { status: 'ISSUED', number } });
    const form = { status: 'ISSUED', number, issuedAt: on.now, released: 0 };
    expect(await hub.em().findOne(ClearanceForm, { id: formId })).toMatchObject(form);
    expect(await hub.em().findOne(ApprovalQuota, { id: approvalId })).toMatchObject({ cleared: 4 });
    expect(await hub.em().findOne(ShareQuota, { approvalId })).toMatchObject({ cleared: 4 });
    const parties = { drugId, importerId, institutionId };
    const [movement] = await hub.em().find(StockMovement, { formId });
    const line = { kind: 'CLEARED', ...parties, approvalId, quantity: 4, lotId: null, onHandAfter: null };
    expect(movement).toMatchObject(line);
    expect(await hub.published(head)).toEqual([
      { type: 'ClearanceFormIssued', data: { formId, approvalId, ...parties, quantity: 4 } },
      { type: 'StockMoved', data: { movementId: movement!.id, kind: 'CLEARED', ...parties } },
    ]);
  });

  test('[R32] is for the port of Beijing Tianzhu only', async () => {
    const formId = await hub.appliedForm(approvalId);
    await hub.em().nativeUpdate(ClearanceForm, { id: formId }, { port: '上海' });
    expect(await issueForm(formId)).toMatchObject([{ refusal: 'PORT_NOT_TIANZHU', port: '上海' }]);
    await isApplied(formId);
  });

  test('[R74] [R78] ends the task of BJMPA, and is told to the institution and the importer', async () => {
    const formId = await hub.appliedForm(approvalId);
    const told = async (by: Organisation) => inShort(await itemsAbout(hub.customs, 'stock', by, formId));
    await issueForm(formId);
    const [task] = await itemsAbout(hub.customs, 'stock', bjmpa, formId);
    expect(task).toMatchObject({ kind: 'CLEARANCE_APPLIED', open: false, answeredAt: on.now.toISOString() });
    for (const by of [on.institution, on.importer])
      expect(await told(by)).toEqual(['CLEARANCE_ISSUED ClearanceForm open']);
    expect(await told(bjmpa)).toEqual(['CLEARANCE_APPLIED ClearanceForm done']);
    for (const by of [on.otherInstitution, on.otherImporter]) expect(await told(by)).toEqual([]);
  });

  test('is for BJMPA only, once for each form, with a number of its own', async () => {
    const formId = await hub.appliedForm(approvalId);
    const onlyBjmpa = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'BJMPA' }];
    expect(await issueForm(formId, newId(), { kind: 'AGENCY', id: 'CUSTOMS' })).toEqual(onlyBjmpa);
    const anyAgency = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'AGENCY' }];
    expect(await issueForm(formId, newId(), { kind: 'INSTITUTION', id: 'BJMPA' })).toEqual(anyAgency);
    const unknown = newId();
    expect(await issueForm(unknown)).toEqual([{ refusal: 'NOT_FOUND', kind: 'ClearanceForm', id: unknown }]);

    const number = newId();
    expect(await issueForm(formId, number)).toEqual(issued);
    const status = { id: formId, idName: number, status: 'ISSUED', expected: 'APPLIED' };
    expect(await issueForm(formId)).toEqual([{ refusal: 'WRONG_STATUS', kind: 'ClearanceForm', ...status }]);
    const another = await hub.appliedForm(approvalId);
    expect(await issueForm(another, ' ')).toMatchObject([{ refusal: 'BAD_INPUT' }]);
    const taken = [{ refusal: 'ALREADY_EXISTS', kind: 'ClearanceForm', id: number }];
    expect(await issueForm(another, number)).toEqual(taken);
    await isApplied(another);
  });

  test('[D13] needs the approval’s validity, whose last day counts', async () => {
    const ending = await hub.approve(drugId, { validUntil: on.today });
    expect(await issueForm(await hub.appliedForm(ending))).toEqual(issued);
    const formId = await hub.appliedForm(ending);
    await hub.em().nativeUpdate(ApprovalQuota, { id: ending }, { validUntil: on.yesterday });
    const ended = [{ refusal: 'APPROVAL_NOT_VALID', number: ending, date: on.today }];
    expect(await issueForm(formId)).toEqual(ended);
    await isApplied(formId);
  });

  test('[R75] exhausts the approval exactly, and clears nothing beyond it', async () => {
    const first = await hub.appliedForm(approvalId, 6);
    const second = await hub.appliedForm(approvalId, 5);
    const last = await hub.appliedForm(approvalId, 4);
    expect(await issueForm(first)).toEqual(issued);
    const exceeded = [{ refusal: 'QUOTA_EXCEEDED', requested: 5, remaining: 4 }];
    expect(await issueForm(second)).toEqual(exceeded);
    await isApplied(second);
    expect(await issueForm(last)).toEqual(issued);
    expect(await hub.em().findOne(ApprovalQuota, { id: approvalId })).toMatchObject({ cleared: 10 });
  });

  test('[R75] clears the last packs once, even if two forms are issued at once', async () => {
    const forms = [await hub.appliedForm(approvalId, 6), await hub.appliedForm(approvalId, 6)];
    const answers = await Promise.all(forms.map((formId) => issueForm(formId)));
    const refused = answers.filter((answer) => Array.isArray(answer));
    expect(refused).toEqual([[{ refusal: 'QUOTA_EXCEEDED', requested: 6, remaining: 4 }]]);
    expect(await hub.em().findOne(ApprovalQuota, { id: approvalId })).toMatchObject({ cleared: 6 });
  });

  test('[D6] exhausts the share exactly, and clears nothing beyond it', async () => {
    const shared = await hub.approve(drugId, { shares: [{ institutionId, quantity: 5 }] });
    const first = await hub.appliedForm(shared, 3);
    const second = await hub.appliedForm(shared, 3);
    const last = await hub.appliedForm(shared, 2);
    expect(await issueForm(first)).toEqual(issued);
    const exceeded = [{ refusal: 'SHARE_EXCEEDED', requested: 3, remaining: 2 }];
    expect(await issueForm(second)).toEqual(exceeded);
    await isApplied(second);
    expect(await issueForm(last)).toEqual(issued);
    expect(await hub.em().findOne(ApprovalQuota, { id: shared })).toMatchObject({ cleared: 5 });
    expect(await hub.em().findOne(ShareQuota, { approvalId: shared })).toMatchObject({ cleared: 5 });
  });

  test('[R96] is refused once a stop-use covers the institution', async () => {
    const formId = await hub.appliedForm(approvalId);
    await hub.stopUse({ drugId, scope: 'INSTITUTION', institutionId });
    expect(await issueForm(formId)).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
    await isApplied(formId);
  });

  test('[R1] [R30] [R54] needs the pilot, the licence, all three lists and the permission', async () => {
    const formId = await hub.appliedForm(approvalId);
    expect(await hub.refusalsByLists(drugId, () => issueForm(formId))).toEqual({
      'before the pilot': ['PILOT_NOT_OPEN'],
      'after the pilot': ['PILOT_NOT_OPEN'],
      'without the importer': ['IMPORTER_NOT_LISTED'],
      'after its licence': ['LICENCE_EXPIRED'],
      'outside its licence': ['LICENCE_SCOPE_MISSING'],
      'without the institution': ['INSTITUTION_NOT_LISTED'],
      'without the drug': ['DRUG_NOT_LISTED', 'INSTITUTION_NOT_PERMITTED'],
      'without the permission': ['INSTITUTION_NOT_PERMITTED'],
    });
    await isApplied(formId);
    expect(await issueForm(formId)).toEqual(issued);
  });

  test('[R27] [R105] needs an approval of the institution and its agreement with the importer', async () => {
    const applied = { drugId, status: 'APPLIED', number: null } as const;
    const unagreed = await hub.addForm({ ...applied, approvalId, importerId: on.otherImporter.id });
    expect(await issueForm(unagreed)).toMatchObject([{ refusal: 'AGREEMENT_MISSING' }]);
    const unnamed = await hub.addForm({ ...applied, approvalId, institutionId: on.otherInstitution.id });
    const both = [{ refusal: 'APPROVAL_MISSING', drug: drugId }, { refusal: 'AGREEMENT_MISSING' }];
    expect(await issueForm(unnamed)).toMatchObject(both);
    const unknown = newId();
    const unapproved = await hub.addForm({ ...applied, approvalId: unknown });
    expect(await issueForm(unapproved)).toEqual([{ refusal: 'NOT_FOUND', kind: 'Approval', id: unknown }]);
  });
});

followsContract(customs, 'issueClearanceForm', ['whitelists', 'safety']);
