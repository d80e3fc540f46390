import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { arrangeForms, type Forms } from '../testing/arrange-forms.ts';
import { Release } from './release.entity.ts';

describe.each(databases)('the unit of all quantities, on %s,', (dialect) => {
  let hub: Forms;
  beforeAll(async () => {
    hub = await arrangeForms(dialect);
  });
  afterAll(() => hub.close());

  test('[D7] is one pack, in lot, approval, form, declaration, release and ledger alike', async () => {
    const drugId = await hub.listDrug();
    const approvalId = await hub.approve(drugId, { quantity: 5 });
    const { id: lotId, codes } = await hub.lot(drugId, 5);
    const formId = await hub.issuedForm(approvalId, 3);
    expect(await hub.issueForm(await hub.appliedForm(approvalId, 2))).toMatchObject({ findings: [] });
    expect(await hub.cleared(approvalId)).toEqual([5, 5]);
    await hub.passCustoms(await hub.declared(formId, 3));
    for (const packs of [codes.slice(0, 1), codes.slice(1, 3)]) {
      expect(await hub.release(formId, packs)).toMatchObject({ release: { quantity: packs.length } });
    }
    // As many codes, one by one, are on the releases as left the lot and count on the form.
    const em = hub.em();
    expect(await em.findOneOrFail(BondedLot, { id: lotId })).toMatchObject({ entered: 5, onHand: 2, released: 3 });
    expect(await hub.formOf(formId)).toMatchObject({ quantity: 3, declared: 3, passed: 3, released: 3 });
    const releases = await em.find(Release, { formId }, { orderBy: { line: 'asc' } });
    const items = await Promise.all(releases.map(({ id: releaseId }) => em.count(ZoneItem, { releaseId })));
    expect(items).toEqual(releases.map(({ quantity }) => quantity));
    const lines = await em.find(StockMovement, { drugId }, { orderBy: { line: 'asc' } });
    expect(lines.map(({ kind, quantity }) => [kind, quantity])).toEqual([
      ['ENTERED', 5],
      ['CLEARED', 3],
      ['CLEARED', 2],
      ['RELEASED', 1],
      ['RELEASED', 2],
    ]);
    // Not one more, of which nothing is left in any of them.
    expect(await hub.release(formId, codes.slice(3, 4))).toMatchObject([{ refusal: 'FORM_EXCEEDED' }]);
  });
});
