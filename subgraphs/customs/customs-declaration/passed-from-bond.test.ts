import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, atCustoms, type Forms } from '../testing/arrange-forms.ts';
import { holdsOf } from '../testing/holds.ts';

describe.each(databases)('what passes customs for a form that names no lots, on %s,', (dialect) => {
  let hub: Forms;

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
  });
  afterAll(() => hub.close());

  const missing = (count: number) => [{ refusal: 'ITEM_NOT_TRACED', count }];

  test('[R86] [R80] is in bond, and no hold keeps it', async () => {
    const drugId = await hub.listDrug();
    const lot = await hub.lot(drugId, 5);
    const approvalId = await hub.approve(drugId, { quantity: 5 });
    const formId = await hub.issuedForm(approvalId, 5);
    const four = await hub.declared(formId, 4);
    const { hold } = await holdsOf(hub).place({ lotId: lot.id, quantity: 2 });
    expect(await hub.passCustoms(four)).toEqual(missing(1));
    const { hold: whole } = await holdsOf(hub).place({ lotId: lot.id });
    expect(await hub.passCustoms(four)).toEqual(missing(4));
    for (const { id } of [whole, hold]) await holdsOf(hub).lift(id);
    expect(await hub.passCustoms(four)).toMatchObject({ declaration: { status: 'PASSED' } });

    const lines = [{ lotId: lot.id, found: 4, reason: '破损' }];
    const counted = { command: 'countStock', by: on.importer, input: { lines }, select: 'count { id }' };
    const { count } = (await issue(hub.customs, counted)) as { count: { id: string } };
    const confirmed = { command: 'confirmCount', by: atCustoms, input: { countId: count.id }, select: 'count { id }' };
    await issue(hub.customs, confirmed);
    // Five have codes and are shelved; one of them was not found.
    expect(await hub.passCustoms(await hub.declared(formId, 1))).toEqual(missing(1));
  });
});
