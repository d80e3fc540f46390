import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, atCustoms, newNumber, type Forms } from '../testing/arrange-forms.ts';

describe.each(databases)('withdrawDeclaration, on %s', (dialect) => {
  let hub: Forms;
  let drugId: string;

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
    drugId = await hub.listDrug();
  });
  afterAll(() => hub.close());

  test('[R80] gives the number and the quantity free, ends the task of Customs, and leaves both lines', async () => {
    const formId = await hub.issuedForm(await hub.approve(drugId), 10);
    const number = newNumber();
    const wrong = await hub.declared(formId, 10, { number });
    expect(await hub.withdrawDeclaration(wrong)).toEqual({ declaration: { status: 'WITHDRAWN', reason: '数量有误' } });
    expect(await hub.formOf(formId)).toMatchObject({ declared: 0 });
    const items = inShort(await itemsAbout(hub.customs, 'stock', atCustoms, wrong));
    expect(items).toEqual(['DECLARED CustomsDeclaration done']);
    const right = await hub.declared(formId, 3, { number });
    const principal = { subject: 'test', organisation: on.importer, scopes: [] };
    const query = `{ clearanceForm(id: "${formId}") { declared declarations { id number status quantity } } }`;
    const { data } = await hub.customs.ask(query, principal, {});
    expect(data!['clearanceForm']).toEqual({
      declared: 3,
      declarations: [
        { id: wrong, number, status: 'WITHDRAWN', quantity: 10 },
        { id: right, number, status: 'RECORDED', quantity: 3 },
      ],
    });
  });

  test('[R80] is for its importer, before Customs has passed it, with a reason', async () => {
    const formId = await hub.issuedForm(await hub.approve(drugId), 2);
    await hub.lot(drugId, 1);
    const id = await hub.declared(formId, 1);
    const onlyImporter = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' }];
    expect(await hub.withdrawDeclaration(id, on.institution)).toEqual(onlyImporter);
    const notFound = (of: string) => [{ refusal: 'NOT_FOUND', kind: 'CustomsDeclaration', id: of }];
    expect(await hub.withdrawDeclaration(id, on.otherImporter)).toEqual(notFound(id));
    const unknown = newId();
    expect(await hub.withdrawDeclaration(unknown)).toEqual(notFound(unknown));
    const blank = { declarationId: id, reason: '' };
    const empty = [{ refusal: 'BAD_INPUT', field: 'reason', reason: 'EMPTY' }];
    expect(await hub.send('withdrawDeclaration', on.importer, blank, 'declaration { id }')).toMatchObject(empty);
    await hub.passCustoms(id);
    const wrong = { refusal: 'WRONG_STATUS', kind: 'CustomsDeclaration', id, status: 'PASSED', expected: 'RECORDED' };
    expect(await hub.withdrawDeclaration(id)).toMatchObject([wrong]);
    expect(await hub.formOf(formId)).toMatchObject({ declared: 1, passed: 1 });
  });
});
