import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, atCustoms, type Forms } from '../testing/arrange-forms.ts';
import { Release } from '../release/release.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';

const parties = { institutionId: on.institutionId, importerId: on.importerId };

describe.each(databases)('cancelClearanceForm, on %s', (dialect) => {
  let hub: Forms;
  let drugId: string;
  let approvalId: string;

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId, { shares: [{ institutionId: on.institutionId, quantity: 10 }] });
  });

  const cancelled = (freed: number) => ({ clearanceForm: expect.objectContaining({ status: 'CANCELLED', freed }) });
  const passed = async (formId: string, quantity: number) => hub.passCustoms(await hub.declared(formId, quantity));

  test('[D40] frees the whole of a form of which nothing has passed or left, in the ledger and for followers', async () => {
    const formId = await hub.issuedForm(approvalId, 10);
    expect(await hub.cleared(approvalId)).toEqual([10, 10]);
    const head = await hub.head();
    const ended = { status: 'CANCELLED', reason: '不再需要', freed: 10, endedAt: on.now.toISOString(), remaining: 0 };
    expect(await hub.cancelForm(formId)).toEqual({ clearanceForm: { id: formId, ...ended } });
    expect(await hub.cleared(approvalId)).toEqual([0, 0]);
    const [, movement] = await hub.em().find(StockMovement, { formId }, { orderBy: { line: 'asc' } });
    const line = { kind: 'CLEARANCE_FREED', drugId, ...parties, approvalId, quantity: 10, reason: '不再需要' };
    expect(movement).toMatchObject({ ...line, lotId: null, onHandAfter: null, actorId: 'BJMPA' });
    const moved = { movementId: movement!.id, kind: 'CLEARANCE_FREED', drugId, ...parties };
    const of = { formId, approvalId, drugId, ...parties };
    expect((await hub.published(head)).toSorted((a, b) => (a.type < b.type ? -1 : 1))).toEqual([
      { type: 'ClearanceFormEnded', data: { ...of, status: 'CANCELLED', freed: 10 } },
      { type: 'StockMoved', data: moved },
    ]);
    for (const by of [on.institution, on.importer])
      expect(inShort(await itemsAbout(hub.customs, 'stock', by, formId))).toEqual([
        'CLEARANCE_ISSUED ClearanceForm open',
        'CLEARANCE_CANCELLED ClearanceForm open',
      ]);
    const atGate = inShort(await itemsAbout(hub.customs, 'stock', atCustoms, formId));
    expect(atGate).toEqual(['CLEARANCE_CANCELLED ClearanceForm open']);
    // What was freed may be cleared again.
    expect(await hub.issueForm(await hub.appliedForm(approvalId, 10))).toMatchObject({
      clearanceForm: { status: 'ISSUED' },
    });
  });

  test('[D40] keeps what was released, and releases nothing more', async () => {
    const { codes } = await hub.lot(drugId, 10);
    const formId = await hub.issuedForm(approvalId, 10);
    await hub.release(formId, codes.slice(0, 3));
    expect(await hub.cancelForm(formId)).toEqual(cancelled(7));
    expect(await hub.cleared(approvalId)).toEqual([3, 3]);
    const status = { status: 'CANCELLED', expected: 'ISSUED' };
    expect(await hub.release(formId, codes.slice(3, 4))).toMatchObject([{ refusal: 'WRONG_STATUS', ...status }]);
    expect(await hub.em().find(Release, { formId })).toMatchObject([{ quantity: 3 }]);
    expect(await hub.formOf(formId)).toMatchObject({ released: 3, freed: 7 });
    expect(await hub.cancelForm(formId)).toMatchObject([{ refusal: 'WRONG_STATUS', status: 'CANCELLED' }]);
  });

  test('[D40] keeps what has passed customs; packs that have passed and left count once', async () => {
    const { codes } = await hub.lot(drugId, 10);
    const formId = await hub.issuedForm(approvalId, 10);
    await passed(formId, 6);
    await hub.release(formId, codes.slice(0, 2));
    expect(await hub.cancelForm(formId)).toEqual(cancelled(4));
    expect(await hub.cleared(approvalId)).toEqual([6, 6]);
  });

  test('[D40] ends the declarations that have not passed, and none of what was released', async () => {
    const { codes } = await hub.lot(drugId, 10);
    const formId = await hub.issuedForm(approvalId, 10);
    const { release } = (await hub.release(formId, codes.slice(0, 2))) as { release: { id: string } };
    const ofRelease = await hub.declared(formId, 2, { releaseId: release.id });
    const [first, second] = [await hub.declared(formId, 3), await hub.declared(formId, 4)];
    await hub.passCustoms(first);
    expect(await hub.cancelForm(formId)).toEqual(cancelled(7));
    expect(await hub.formOf(formId)).toMatchObject({ declared: 5, passed: 3 });
    expect(await hub.passCustoms(second)).toMatchObject([{ refusal: 'WRONG_STATUS', status: 'WITHDRAWN' }]);
    expect(inShort(await itemsAbout(hub.customs, 'stock', atCustoms, second))).toEqual([
      'DECLARED CustomsDeclaration done',
    ]);
    expect(inShort(await itemsAbout(hub.customs, 'stock', atCustoms, ofRelease))).toEqual([
      'DECLARED CustomsDeclaration open',
    ]);
  });

  test('[D40] is refused if nothing can be freed: all has passed, or all has left', async () => {
    const { codes } = await hub.lot(drugId, 10);
    const [passing, leaving] = [await hub.issuedForm(approvalId, 4), await hub.issuedForm(approvalId, 4)];
    await passed(passing, 4);
    await hub.release(leaving, codes.slice(0, 4));
    expect(await hub.formOf(leaving)).toMatchObject({ status: 'USED_UP' });
    for (const id of [passing, leaving])
      expect(await hub.cancelForm(id)).toMatchObject([{ refusal: 'ALREADY_PASSED', kind: 'ClearanceForm', id }]);
    expect(await hub.cleared(approvalId)).toEqual([8, 8]);
    expect(await hub.formOf(passing)).toMatchObject({ status: 'ISSUED', freed: 0, reason: null, endedAt: null });
  });

  test('[D40] is for BJMPA, of an issued form, with a reason', async () => {
    const formId = await hub.appliedForm(approvalId);
    const onlyBjmpa = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'BJMPA' }];
    expect(await hub.cancelForm(formId, atCustoms)).toEqual(onlyBjmpa);
    const blank = hub.send('cancelClearanceForm', on.bjmpa, { formId, reason: '\n' }, 'clearanceForm { id }');
    expect(await blank).toMatchObject([{ refusal: 'BAD_INPUT', field: 'reason', reason: 'EMPTY' }]);
    const unknown = newId();
    expect(await hub.cancelForm(unknown)).toEqual([{ refusal: 'NOT_FOUND', kind: 'ClearanceForm', id: unknown }]);
    const status = { id: formId, status: 'APPLIED', expected: 'ISSUED' };
    expect(await hub.cancelForm(formId)).toEqual([{ refusal: 'WRONG_STATUS', kind: 'ClearanceForm', ...status }]);
  });
});
