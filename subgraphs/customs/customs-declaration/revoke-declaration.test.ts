import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, atCustoms, newNumber, type Forms } from '../testing/arrange-forms.ts';
import { refuseUnpassed } from '../testing/gate-rows.ts';
import { CustomsDeclaration } from './customs-declaration.entity.ts';

describe.each(databases)('revokeDeclaration, on %s', (dialect) => {
  let hub: Forms;
  let drugId: string;
  let approvalId: string;
  let formId: string;
  let codes: string[];

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId, { quantity: 100 });
    formId = await hub.issuedForm(approvalId, 10);
    ({ codes } = await hub.lot(drugId, 10));
  });

  const select = 'declaration { status passedAt revokedAt reason clearanceForm { passed declared } }';
  const revoke = (declarationId: string, by = atCustoms, reason = '误放行') =>
    hub.send('revokeDeclaration', by, { declarationId, reason }, select);
  /** A declaration that has passed; returns its id. */
  const passed = async (quantity: number, input: object = {}) => {
    const id = await hub.declared(formId, quantity, input);
    await hub.passCustoms(id);
    return id;
  };
  const status = (id: string, is: string, idName: unknown = expect.any(String)) => [
    { refusal: 'WRONG_STATUS', kind: 'CustomsDeclaration', id, idName, status: is, expected: 'PASSED' },
  ];
  const alreadyPassed = (id: string) => [
    { refusal: 'ALREADY_PASSED', kind: 'CustomsDeclaration', id, idName: expect.any(String) },
  ];

  test('[R80] leaves the line of what had passed, gives its number free, and tells followers and the parties', async () => {
    const number = newNumber();
    const id = await passed(4, { number });
    await passed(3);
    const head = await hub.head();
    const at = on.now.toISOString();
    expect(await revoke(id)).toEqual({
      declaration: {
        status: 'REVOKED',
        passedAt: at,
        revokedAt: at,
        reason: '误放行',
        clearanceForm: { passed: 3, declared: 3 },
      },
    });
    const parties = { drugId, institutionId: on.institutionId, importerId: on.importerId };
    const data = { declarationId: id, number, formId, releaseId: null, approvalId, ...parties, quantity: 4 };
    expect(await hub.published(head)).toEqual([{ type: 'DeclarationRevoked', data }]);
    for (const by of [on.institution, on.importer])
      expect(inShort(await itemsAbout(hub.customs, 'stock', by, id))).toContain(
        'DECLARATION_REVOKED CustomsDeclaration open',
      );
    // What it had declared can be declared again, up to the form's quantity.
    expect(await hub.declare(formId, { number, quantity: 8 })).toMatchObject([{ requested: 8, remaining: 7 }]);
    const again = await hub.declared(formId, 7, { number });
    expect(await hub.passCustoms(again)).toMatchObject({ declaration: { status: 'PASSED' } });
  });

  test('[R80] what has left the zone has passed, until its release is cancelled', async () => {
    const id = await passed(4);
    const { release } = (await hub.release(formId, codes.slice(0, 1))) as { release: { id: string } };
    expect(await revoke(id)).toEqual(alreadyPassed(id));
    // Three more passed: the one that left is one of these.
    const other = await passed(1);
    expect(await revoke(id)).toMatchObject({ declaration: { clearanceForm: { passed: 1, declared: 1 } } });
    expect(await revoke(other)).toEqual(alreadyPassed(other));
    await hub.send('cancelRelease', on.importer, { releaseId: release.id, reason: '误操作' }, 'release { id }');
    expect(await revoke(other)).toMatchObject({ declaration: { clearanceForm: { passed: 0, declared: 0 } } });
  });

  test('[R80] what it declared of a release can be declared again of that release', async () => {
    const { release } = (await hub.release(formId, codes.slice(0, 2))) as { release: { id: string } };
    const id = await passed(2, { releaseId: release.id });
    await passed(2);
    expect(await hub.declare(formId, { releaseId: release.id, quantity: 1 })).toMatchObject([{ remaining: 0 }]);
    await revoke(id);
    expect(await hub.declare(formId, { releaseId: release.id, quantity: 2 })).toMatchObject({ declaration: {} });
  });

  test('[D40] of a form that was cancelled, the approval gets back what can no longer leave', async () => {
    const id = await passed(4);
    await hub.cancelForm(formId);
    expect(await hub.cleared(approvalId)).toEqual([4, 4]);
    await revoke(id);
    expect(await hub.cleared(approvalId)).toEqual([0, 0]);
    expect(await hub.formOf(formId)).toMatchObject({ freed: 10, passed: 0, declared: 0 });
  });

  test('[R80] is for CUSTOMS, of what has passed, once, with a reason', async () => {
    const id = await passed(2);
    for (const by of [on.importer, on.bjmpa]) expect(await revoke(id, by)).toMatchObject([{ refusal: 'FORBIDDEN' }]);
    const unknown = newId();
    expect(await revoke(unknown)).toEqual([{ refusal: 'NOT_FOUND', kind: 'CustomsDeclaration', id: unknown }]);
    expect(await revoke(id, atCustoms, '')).toMatchObject([{ refusal: 'BAD_INPUT', field: 'reason' }]);
    const waiting = await hub.declared(formId, 1);
    expect(await revoke(waiting)).toEqual(status(waiting, 'RECORDED'));
    expect(await hub.formOf(formId)).toMatchObject({ passed: 2, declared: 3 });
    await revoke(id);
    expect(await revoke(id, atCustoms, '再次')).toEqual(status(id, 'REVOKED'));
    expect(await hub.passCustoms(id)).toMatchObject([{ refusal: 'WRONG_STATUS', status: 'REVOKED' }]);
    expect(await hub.withdrawDeclaration(id)).toMatchObject([{ refusal: 'WRONG_STATUS', status: 'REVOKED' }]);
    expect(await hub.em().findOneOrFail(CustomsDeclaration, { id })).toMatchObject({ reason: '误放行' });
  });

  test('[R80] and a release at the same time leave no pack outside that has not passed', async () => {
    await refuseUnpassed({ hub });
    const answers: unknown[] = [];
    for (let round = 0; round < 5; round += 1) {
      const id = await passed(2);
      const both = await Promise.all([revoke(id), hub.release(formId, codes.splice(0, 1)), revoke(id)]);
      answers.push(both);
      const form = await hub.formOf(formId);
      expect(form.passed).toBeGreaterThanOrEqual(form.released);
      const isRevoked = !(Array.isArray(both[0]) && Array.isArray(both[2]));
      expect([isRevoked, Array.isArray(both[1])]).not.toEqual([true, false]);
      if (!isRevoked) break;
    }
    expect(answers).not.toEqual([]);
  });
});
