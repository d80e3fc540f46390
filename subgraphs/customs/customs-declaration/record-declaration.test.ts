import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, atCustoms, newNumber, type Forms } from '../testing/arrange-forms.ts';
import { CustomsDeclaration } from './customs-declaration.entity.ts';

describe.each(databases)('recordDeclaration, on %s', (dialect) => {
  let hub: Forms;
  let drugId: string;
  let approvalId: string;
  let formId: string;

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId);
    formId = await hub.issuedForm(approvalId, 10);
  });

  const recorded = (quantity: number) => ({
    declaration: expect.objectContaining({ status: 'RECORDED', quantity }),
    findings: [],
  });

  test('[R80] [R76] is on record for the form, a task of Customs, and asks for no inspection report', async () => {
    const head = await hub.head();
    const number = newNumber();
    expect(await hub.declare(formId, { number, quantity: 4 })).toEqual(recorded(4));
    const of = { drugId, institutionId: on.institutionId, importerId: on.importerId, releaseId: null };
    const row = await hub.em().findOneOrFail(CustomsDeclaration, { formId });
    expect(row).toMatchObject({ ...of, number, quantity: 4, declaredOn: on.today, recordedAt: on.now, passedAt: null });
    expect(await hub.formOf(formId)).toMatchObject({ declared: 4, passed: 0 });
    expect(inShort(await itemsAbout(hub.customs, 'stock', atCustoms, row.id))).toEqual([
      'DECLARED CustomsDeclaration open',
    ]);
    expect(await hub.published(head)).toEqual([]);
  });

  test('[D16] several declarations may sum to the form, and not to more', async () => {
    expect(await hub.declare(formId, { quantity: 6 })).toEqual(recorded(6));
    expect(await hub.declare(formId, { quantity: 5 })).toEqual([
      { refusal: 'FORM_EXCEEDED', requested: 5, remaining: 4 },
    ]);
    expect(await hub.declare(formId, { quantity: 4 })).toEqual(recorded(4));
    expect(await hub.formOf(formId)).toMatchObject({ declared: 10 });
  });

  test('[D16] of two at once that do not both fit, one is refused', async () => {
    const answers = await Promise.all([6, 6].map((quantity) => hub.declare(formId, { quantity })));
    const refused = answers.filter((answer) => Array.isArray(answer));
    expect(refused).toEqual([[{ refusal: 'FORM_EXCEEDED', requested: 6, remaining: 4 }]]);
    expect(await hub.formOf(formId)).toMatchObject({ declared: 6 });
  });

  test('[R80] may be for one release under the form, up to what that took', async () => {
    const { codes } = await hub.lot(drugId, 10);
    const { release } = (await hub.release(formId, codes.slice(0, 3))) as { release: { id: string } };
    const ofRelease = (quantity: number) => hub.declare(formId, { quantity, releaseId: release.id });
    expect(await ofRelease(2)).toEqual(recorded(2));
    expect(await ofRelease(2)).toEqual([{ refusal: 'FORM_EXCEEDED', requested: 2, remaining: 1 }]);
    expect(await hub.formOf(formId)).toMatchObject({ declared: 2 });
    const other = await hub.issuedForm(await hub.approve(drugId), 10);
    const unknown = [{ refusal: 'NOT_FOUND', kind: 'Release', id: release.id }];
    expect(await hub.declare(other, { releaseId: release.id })).toEqual(unknown);
    await hub.cancelForm(formId);
    // What has left is declared even then.
    expect(await ofRelease(1)).toEqual(recorded(1));
  });

  test.each([
    ['was cancelled', 'cancelRelease', 'CANCELLED'],
    ['has come back', 'returnToBond', 'RETURNED'],
  ])('[R80] is of no release that %s', async (_, command, state) => {
    const { codes } = await hub.lot(drugId, 1);
    const { release } = (await hub.release(formId, codes)) as { release: { id: string } };
    const input = { releaseId: release.id, reason: '拒收', ...(state === 'RETURNED' ? { codes } : {}) };
    await issue(hub.customs, { command, by: on.importer, input, select: 'release { id }' });
    const status = { kind: 'Release', id: release.id, status: state, expected: 'PREPARED / PASSED_GATE' };
    expect(await hub.declare(formId, { quantity: 1, releaseId: release.id })).toEqual([
      { refusal: 'WRONG_STATUS', ...status },
    ]);
  });

  test('[R80] needs the number of an import, of 18 digits, that no other declaration has', async () => {
    for (const number of ['01102024100012345', '011020240000123456', '011020261000123456'])
      expect(await hub.declare(formId, { number })).toEqual([{ refusal: 'DECLARATION_NUMBER_INVALID', number }]);
    const number = newNumber();
    await hub.declare(formId, { number });
    const other = await hub.issuedForm(await hub.approve(drugId), 10);
    const taken = [{ refusal: 'ALREADY_EXISTS', kind: 'CustomsDeclaration', id: number }];
    for (const id of [formId, other]) expect(await hub.declare(id, { number })).toEqual(taken);
  });

  test('[R32] a customs office that is not of Beijing, or another year, is a finding', async () => {
    const findings = async (number: string, declaredOn = on.today) =>
      ((await hub.declare(formId, { number, declaredOn })) as { findings: { code: string }[] }).findings;
    expect(await findings('220120241000000001')).toEqual([{ code: 'DECLARED_ELSEWHERE' }]);
    expect(await findings('011020251000000001')).toEqual([{ code: 'DECLARATION_YEAR_DIFFERS' }]);
    expect(await findings('011020231000000001', '2023-12-31')).toEqual([]);
  });

  test('is for at least one pack, and of no later day', async () => {
    expect(await hub.declare(formId, { quantity: 0, declaredOn: on.tomorrow })).toEqual([
      { refusal: 'QUANTITY_NOT_POSITIVE', quantity: 0, field: 'quantity' },
      { refusal: 'BAD_INPUT', field: 'declaredOn', reason: 'IN_FUTURE' },
    ]);
  });

  test('is for the importer of an issued form', async () => {
    const onlyImporter = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' }];
    for (const by of [on.institution, on.bjmpa]) expect(await hub.declare(formId, {}, by)).toEqual(onlyImporter);
    const notFound = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'ClearanceForm', id }];
    expect(await hub.declare(formId, {}, on.otherImporter)).toEqual(notFound(formId));
    const unknown = newId();
    expect(await hub.declare(unknown)).toEqual(notFound(unknown));
    const applied = await hub.appliedForm(await hub.approve(drugId));
    const status = { id: applied, status: 'APPLIED', expected: 'ISSUED / USED_UP' };
    expect(await hub.declare(applied)).toEqual([{ refusal: 'WRONG_STATUS', kind: 'ClearanceForm', ...status }]);
    await hub.cancelForm(formId);
    expect(await hub.declare(formId)).toMatchObject([{ refusal: 'WRONG_STATUS', status: 'CANCELLED' }]);
  });
});
