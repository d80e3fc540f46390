import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, type Forms } from '../testing/arrange-forms.ts';
import { addPassedForm } from '../testing/passed-form.ts';

describe.each(databases)('of the packs in bond, on %s,', (dialect) => {
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

  const passed = { declaration: expect.objectContaining({ status: 'PASSED' }) };
  /** An issued form that names lots; returns its id. */
  const formFor = async (quantity: number, lotIds: string[]) => {
    const applied = (await hub.apply({ approvalId, quantity, lotIds })) as { clearanceForm: { id: string } };
    await hub.issueForm(applied.clearanceForm.id);
    return applied.clearanceForm.id;
  };

  test('[R86] what has passed for another form, and has not left, counts once', async () => {
    const { codes } = await hub.lot(drugId, 5);
    // Of another importer's stock.
    await addPassedForm(hub, { approvalId, drugId, importerId: on.otherImporter.id, quantity: 9 });
    const [first, second] = [await hub.issuedForm(approvalId, 10), await hub.issuedForm(approvalId, 10)];
    expect(await hub.passCustoms(await hub.declared(first, 3))).toEqual(passed);
    const waiting = await hub.declared(second, 4);
    expect(await hub.passCustoms(waiting)).toEqual([{ refusal: 'ITEM_NOT_TRACED', count: 2 }]);
    // Two leave under the first form: one is still to leave, of three.
    await hub.release(first, codes.slice(0, 2));
    expect(await hub.passCustoms(waiting)).toEqual([{ refusal: 'ITEM_NOT_TRACED', count: 2 }]);
    expect(await hub.passCustoms(await hub.declared(second, 2))).toEqual(passed);
    // Under a form that is cancelled nothing leaves any more.
    await hub.cancelForm(first);
    await hub.lot(drugId, 3);
    expect(await hub.passCustoms(waiting)).toEqual(passed);
  });

  test('[R86] what has passed for a form that names its lots is of these, and no other lot lacks it', async () => {
    const [a, b] = [await hub.lot(drugId, 4), await hub.lot(drugId, 4)];
    expect(await hub.passCustoms(await hub.declared(await formFor(10, [a.id]), 3))).toEqual(passed);
    const ofBoth = await hub.declared(await formFor(10, [a.id, b.id]), 6);
    expect(await hub.passCustoms(ofBoth)).toEqual([{ refusal: 'ITEM_NOT_TRACED', count: 1 }]);
    expect(await hub.passCustoms(await hub.declared(await formFor(10, [a.id]), 2))).toMatchObject([{ count: 1 }]);
    expect(await hub.passCustoms(await hub.declared(await formFor(10, [b.id]), 4))).toEqual(passed);
    expect(await hub.passCustoms(await hub.declared(await hub.issuedForm(approvalId, 10), 2))).toMatchObject([
      { refusal: 'ITEM_NOT_TRACED', count: 1 },
    ]);
  });

  test('[R86] what has passed for a form that names no lots may be of any, and all lots together lack it', async () => {
    const [a, b] = [await hub.lot(drugId, 4), await hub.lot(drugId, 4)];
    const anyLot = async () => hub.declared(await hub.issuedForm(approvalId, 10), 2);
    expect(await hub.passCustoms(await anyLot())).toEqual(passed);
    expect(await hub.passCustoms(await hub.declared(await formFor(10, [a.id]), 3))).toEqual(passed);
    expect(await hub.passCustoms(await anyLot())).toEqual(passed);
    const last = await hub.declared(await formFor(10, [b.id]), 2);
    expect(await hub.passCustoms(last)).toEqual([{ refusal: 'ITEM_NOT_TRACED', count: 1 }]);
  });

  test('[R80] what has left with a release needs nothing in bond, whatever others lack there', async () => {
    const { codes } = await hub.lot(drugId, 5);
    expect(await hub.passCustoms(await hub.declared(await hub.issuedForm(approvalId, 10), 5))).toEqual(passed);
    const formId = await hub.issuedForm(approvalId, 10);
    const { release } = (await hub.release(formId, codes.slice(0, 3))) as { release: { id: string } };
    expect(await hub.passCustoms(await hub.declared(formId, 3, { releaseId: release.id }))).toEqual(passed);
  });

  test.each(['one form', 'a form each'])(
    '[R86] of five declarations at once, for %s, no more pass than is traced',
    async (forms) => {
      await hub.lot(drugId, 5);
      const one = await hub.issuedForm(approvalId, 10);
      const declared: string[] = [];
      for (let index = 0; index < 5; index += 1)
        declared.push(await hub.declared(forms === 'one form' ? one : await hub.issuedForm(approvalId, 10), 2));
      const answers = await Promise.all(declared.map((id) => hub.passCustoms(id)));
      const missing = [{ refusal: 'ITEM_NOT_TRACED', count: 1 }];
      expect(answers.filter((answer) => Array.isArray(answer))).toEqual([missing, missing, missing]);
    },
  );
});
