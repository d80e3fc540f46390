import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, atCustoms, newCodes, newNumber, type Forms } from '../testing/arrange-forms.ts';
import { customs } from '../subgraph.ts';
import { CustomsDeclaration } from './customs-declaration.entity.ts';

describe.each(databases)('passCustoms, on %s', (dialect) => {
  let hub: Forms;
  let drugId: string;
  let approvalId: string;

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId, { quantity: 100 });
  });

  const passed = { declaration: expect.objectContaining({ status: 'PASSED', passedAt: on.now.toISOString() }) };
  /** An issued form that names lots; returns its id. */
  const formFor = async (quantity: number, lotIds: string[]) => {
    const applied = (await hub.apply({ approvalId, quantity, lotIds })) as { clearanceForm: { id: string } };
    await hub.issueForm(applied.clearanceForm.id);
    return applied.clearanceForm.id;
  };

  test('[R86] [R76] passes what is traced, once, for followers and for the inboxes; no report is asked for', async () => {
    await hub.lot(drugId, 5);
    const formId = await hub.issuedForm(approvalId, 10);
    const number = newNumber();
    const id = await hub.declared(formId, 5, { number });
    const head = await hub.head();
    const counts = { clearanceForm: { passed: 5, declared: 5 } };
    expect(await hub.passCustoms(id)).toEqual({
      declaration: { status: 'PASSED', passedAt: on.now.toISOString(), ...counts },
    });
    const of = { formId, releaseId: null, approvalId, drugId };
    const data = { declarationId: id, number, ...of, quantity: 5 };
    expect(await hub.published(head)).toEqual([
      {
        type: 'DeclarationPassed',
        data: { ...data, institutionId: on.institutionId, importerId: on.importerId },
      },
    ]);
    const told = async (by: typeof on.bjmpa) => inShort(await itemsAbout(hub.customs, 'stock', by, id));
    expect(await told(atCustoms)).toEqual(['DECLARED CustomsDeclaration done']);
    for (const by of [on.institution, on.importer])
      expect(await told(by)).toEqual(['CUSTOMS_PASSED CustomsDeclaration open']);
    const again = { kind: 'CustomsDeclaration', id, idName: number, status: 'PASSED', expected: 'RECORDED' };
    expect(await hub.passCustoms(id)).toEqual([{ refusal: 'WRONG_STATUS', ...again }]);
    expect(await hub.formOf(formId)).toMatchObject({ passed: 5 });
  });

  test('[R86] of two at once, one passes', async () => {
    await hub.lot(drugId, 10);
    const formId = await hub.issuedForm(approvalId, 10);
    const id = await hub.declared(formId, 5);
    // What else is declared could cover a second.
    await hub.declared(formId, 5);
    const answers = await Promise.all([hub.passCustoms(id), hub.passCustoms(id)]);
    expect(answers.filter((answer) => Array.isArray(answer))).toMatchObject([[{ refusal: 'WRONG_STATUS' }]]);
    expect(await hub.formOf(formId)).toMatchObject({ passed: 5 });
  });

  test('[R86] a form’s lots must be coded, scanned in and shelved to the last pack', async () => {
    const lot = await hub.lot(drugId, 30, { shelved: 28 });
    const formId = await formFor(20, [lot.id]);
    const id = await hub.declared(formId, 20);
    const missing = (count: number) => [{ refusal: 'ITEM_NOT_TRACED', lot: lot.lotNumber, count }];
    expect(await hub.passCustoms(id)).toEqual(missing(2));
    const rest = newCodes(2);
    await hub.shelve(lot, rest.slice(0, 1));
    for (const state of ['CODED', 'SCANNED_IN'] as const) {
      await hub.shelve(lot, rest.slice(1), state);
      expect(await hub.passCustoms(id)).toEqual(missing(1));
    }
    expect(await hub.em().findOne(CustomsDeclaration, { id })).toMatchObject({ status: 'RECORDED', passedAt: null });
    await hub.shelve(lot, rest.slice(1));
    expect(await hub.passCustoms(id)).toEqual(passed);
  });

  test('[R86] other lots than those of the form do not count, uncoded or not', async () => {
    const [own] = [await hub.lot(drugId, 5), await hub.lot(drugId, 50, { shelved: 20 })];
    const formId = await formFor(10, [own.id]);
    expect(await hub.passCustoms(await hub.declared(formId, 5))).toEqual(passed);
    const missing = [{ refusal: 'ITEM_NOT_TRACED', count: 1 }];
    expect(await hub.passCustoms(await hub.declared(formId, 1))).toEqual(missing);
  });

  test('[R86] without lots, as many packs must be traced as pass and have not left', async () => {
    const lot = await hub.lot(drugId, 12, { shelved: 9 });
    await hub.lot(drugId, 9, { importerId: on.otherImporter.id });
    const formId = await hub.issuedForm(approvalId, 20);
    const declared = await hub.declared(formId, 10);
    expect(await hub.passCustoms(declared)).toEqual([{ refusal: 'ITEM_NOT_TRACED', count: 1 }]);
    await hub.shelve(lot, newCodes(1));
    expect(await hub.passCustoms(declared)).toEqual(passed);
    const next = await hub.declared(formId, 2);
    expect(await hub.passCustoms(next)).toEqual([{ refusal: 'ITEM_NOT_TRACED', count: 2 }]);
    await hub.release(formId, lot.codes);
    await hub.shelve(lot, newCodes(1));
    expect(await hub.passCustoms(next)).toEqual([{ refusal: 'ITEM_NOT_TRACED', count: 1 }]);
    await hub.shelve(lot, newCodes(1));
    expect(await hub.passCustoms(next)).toEqual(passed);
  });

  test('[R80] passes the declaration of a release, whose packs were traced as they left', async () => {
    const { codes } = await hub.lot(drugId, 3);
    const formId = await hub.issuedForm(approvalId, 10);
    const { release } = (await hub.release(formId, codes)) as { release: { id: string } };
    const id = await hub.declared(formId, 3, { releaseId: release.id });
    const head = await hub.head();
    expect(await hub.passCustoms(id)).toEqual(passed);
    expect(await hub.published(head)).toMatchObject([{ data: { declarationId: id, releaseId: release.id } }]);
  });

  test('[D40] passes of a cancelled form only what was kept of it', async () => {
    const { codes } = await hub.lot(drugId, 10);
    const formId = await hub.issuedForm(approvalId, 10);
    const { release } = (await hub.release(formId, codes.slice(0, 3))) as { release: { id: string } };
    const ofRelease = await hub.declared(formId, 3, { releaseId: release.id });
    await hub.passCustoms(await hub.declared(formId, 5));
    await hub.cancelForm(formId);
    const status = { kind: 'ClearanceForm', id: formId, status: 'CANCELLED', expected: 'ISSUED' };
    expect(await hub.passCustoms(ofRelease)).toMatchObject([{ refusal: 'WRONG_STATUS', ...status }]);
    const other = await hub.issuedForm(approvalId, 10);
    const second = (await hub.release(other, codes.slice(3, 5))) as { release: { id: string } };
    const kept = await hub.declared(other, 2, { releaseId: second.release.id });
    await hub.cancelForm(other);
    expect(await hub.passCustoms(kept)).toEqual(passed);
  });

  test('[R80] is for Customs only', async () => {
    const formId = await hub.issuedForm(approvalId, 10);
    const id = await hub.declared(formId, 1);
    const onlyCustoms = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'CUSTOMS' }];
    expect(await hub.passCustoms(id, on.bjmpa)).toEqual(onlyCustoms);
    const anyAgency = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'AGENCY' }];
    expect(await hub.passCustoms(id, on.importer)).toEqual(anyAgency);
    const unknown = newId();
    const notFound = [{ refusal: 'NOT_FOUND', kind: 'CustomsDeclaration', id: unknown }];
    expect(await hub.passCustoms(unknown)).toEqual(notFound);
    expect(await hub.passCustoms('x')).toMatchObject([{ refusal: 'BAD_INPUT', field: 'declarationId' }]);
  });

  test('[R1] [R30] [R54] [R105] needs the pilot, the licence, all three lists, the permission and the agreement', async () => {
    await hub.lot(drugId, 1);
    const formId = await hub.issuedForm(approvalId, 1);
    const id = await hub.declared(formId, 1);
    expect(await hub.refusalsByLists(drugId, () => hub.passCustoms(id))).toEqual({
      'before the pilot': ['PILOT_NOT_OPEN'],
      'after the pilot': ['PILOT_NOT_OPEN'],
      'without the importer': ['IMPORTER_NOT_LISTED'],
      'after its licence': ['LICENCE_EXPIRED'],
      'outside its licence': ['LICENCE_SCOPE_MISSING'],
      'without the institution': ['INSTITUTION_NOT_LISTED'],
      'without the drug': ['DRUG_NOT_LISTED', 'INSTITUTION_NOT_PERMITTED'],
      'without the permission': ['INSTITUTION_NOT_PERMITTED'],
    });
    const unagreed = await hub.addForm({ approvalId, drugId, importerId: on.otherImporter.id });
    const { declaration } = (await hub.declare(unagreed, {}, on.otherImporter)) as { declaration: { id: string } };
    await hub.lot(drugId, 1, { importerId: on.otherImporter.id });
    expect(await hub.passCustoms(declaration.id)).toMatchObject([{ refusal: 'AGREEMENT_MISSING' }]);
    expect(await hub.passCustoms(id)).toEqual(passed);
  });

  test('[R96] is refused once a stop-use covers the institution, or a lot of the form', async () => {
    const [stopped, free] = [await hub.lot(drugId, 1), await hub.lot(drugId, 1)];
    const declarations = await Promise.all(
      [stopped, free].map(async ({ id }) => hub.declared(await formFor(1, [id]), 1)),
    );
    await hub.stopUse({ drugId, scope: 'LOT', lotId: stopped.id });
    expect(await hub.passCustoms(declarations[0]!)).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
    expect(await hub.passCustoms(declarations[1]!)).toEqual(passed);
    const last = await hub.declared(await hub.issuedForm(approvalId, 1), 1);
    await hub.stopUse({ drugId, scope: 'INSTITUTION', institutionId: on.institutionId });
    expect(await hub.passCustoms(last)).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
  });
});

followsContract(customs, 'passCustoms', ['whitelists', 'trace', 'safety']);
