import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { stockOf, type Stock } from '../testing/stock.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { askedPacks } from './asked-packs.ts';

describe.each(databases)('first expired, first out, on %s:', (dialect) => {
  let hub: on.Customs;
  let stock: Stock;
  let drugId: string;
  let formId: string;
  let early: { id: string; codes: string[] };
  let late: { id: string; codes: string[] };

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    stock = stockOf(hub);
  });
  afterAll(() => hub.close(['LOT']));
  beforeEach(async () => {
    drugId = await hub.listDrug();
    formId = await hub.addForm({ approvalId: await hub.approve(drugId), drugId });
    late = await stock.enterLot(drugId, 3, { expiryDate: '2024-06-01' });
    early = await stock.enterLot(drugId, 2, { expiryDate: '2024-05-01' });
  });

  const refused = () => [{ refusal: 'NOT_FIRST_EXPIRED', lot: early.id, expiryDate: '2024-05-01' }];
  const passed = { release: { notFirstExpiredBecause: null } };
  const proposal = async (quantity?: number, by: Organisation = on.importer) => {
    const args = quantity === undefined ? '' : `(quantity: ${quantity})`;
    const query = `{ clearanceForm(id: "${formId}") { proposal${args} { code lot { id } } } }`;
    const { data, errors } = await hub.customs.ask(query, { subject: 'test', organisation: by, scopes: [] });
    if (errors) return errors[0]!.extensions!['params'];
    const { proposal: packs } = data!['clearanceForm'] as { proposal: { code: string }[] | null };
    return packs?.map(({ code }) => code) ?? null;
  };

  test('[R78] a later lot is not released while an earlier one has packs that are left behind', async () => {
    expect(await stock.release(formId, late.codes.slice(0, 1))).toEqual(refused());
    expect(await stock.release(formId, [early.codes[0]!, late.codes[0]!])).toEqual(refused());
    expect(await stock.release(formId, [late.codes[0]!, ...early.codes])).toMatchObject(passed);
    expect(await stock.release(formId, late.codes.slice(1, 2))).toMatchObject(passed);
  });

  test('[R78] another choice needs a reason, which is kept', async () => {
    const because = { notFirstExpiredBecause: '医院要求较长效期' };
    expect(await stock.release(formId, late.codes.slice(0, 1), because)).toMatchObject({ release: because });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['that has expired', () => hub.em().nativeUpdate(BondedLot, { id: early.id }, { expiryDate: on.yesterday })],
    ['that is held', () => hub.em().nativeUpdate(BondedLot, { id: early.id }, { held: 2 })],
    ['that is of another importer', () => ofOther()],
    ['whose packs are not shelved', () => stock.shelve(drugId, early.id, early.codes, 'SCANNED_IN')],
    ['that a stop-use covers', () => hub.stopUse({ drugId, scope: 'LOT', lotId: early.id })],
  ])('[R78] a lot %s comes before no other', async (_, prepare) => {
    await prepare();
    expect(await stock.release(formId, late.codes.slice(0, 1))).toMatchObject(passed);
  });
  const ofOther = () => hub.em().nativeUpdate(BondedLot, { id: early.id }, { importerId: on.otherImporter.id });

  test('[R78] what is held as a whole does not expire first, what is held in part does', async () => {
    await hub.customs.agency.catchUp(['trace']);
    const asked = { formId, importerId: on.importerId, codes: late.codes.slice(0, 1), day: on.today };
    for (const [held, firstExpiry] of [
      [1, '2024-05-01'],
      [2, '2024-06-01'],
    ] as const) {
      await hub.em().nativeUpdate(BondedLot, { id: early.id }, { held });
      expect(await askedPacks(hub.em(), asked)).toMatchObject({ firstExpiry });
    }
  });

  test('[R78] what a count did not find is not left behind', async () => {
    const lines = [{ lotId: early.id, found: 1, reason: '丢失' }];
    const counted = { command: 'countStock', by: on.importer, input: { lines }, select: 'count { id }' };
    const { count } = (await issue(hub.customs, counted)) as { count: { id: string } };
    const by: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' };
    await issue(hub.customs, { command: 'confirmCount', by, input: { countId: count.id }, select: 'count { id }' });
    expect(await stock.release(formId, late.codes.slice(0, 1))).toEqual(refused());
    expect(await stock.release(formId, [early.codes[0]!, late.codes[0]!])).toMatchObject(passed);
  });

  test('[R78] a lot is free up to its last day', async () => {
    await hub.em().nativeUpdate(BondedLot, { id: early.id }, { expiryDate: on.today });
    expect(await stock.release(formId, late.codes.slice(0, 1))).toMatchObject([{ refusal: 'NOT_FIRST_EXPIRED' }]);
  });

  test('[R78] the form proposes what to take, to whoever sees the stock', async () => {
    await hub.customs.agency.catchUp(['trace', 'safety']);
    const inOrder = [...early.codes, ...late.codes];
    expect(await proposal()).toEqual(inOrder.slice(0, 4));
    expect(await proposal(3)).toEqual(inOrder.slice(0, 3));
    expect(await proposal(5)).toEqual(inOrder.slice(0, 4));
    expect(await proposal(2, { kind: 'AGENCY', id: 'CUSTOMS' })).toEqual(early.codes);
    expect(await proposal(2, on.institution)).toBeNull();
    for (const quantity of [0, 1001])
      expect(await proposal(quantity)).toMatchObject({ field: 'quantity', reason: 'COUNT' });
    const hold = (held: number) => hub.em().nativeUpdate(BondedLot, { id: early.id }, { held });
    await hold(2);
    expect(await proposal()).toEqual(late.codes);
    await hold(1);
    expect(await proposal()).toEqual([early.codes[0], ...late.codes]);
    await hold(0);
    await stock.release(formId, early.codes.slice(0, 1));
    expect(await proposal()).toEqual([early.codes[1], ...late.codes.slice(0, 2)]);
    await hub.stopUse({ drugId, scope: 'ITEM', itemCode: early.codes[1]! });
    await hub.customs.agency.catchUp(['safety']);
    expect(await proposal()).toEqual(late.codes);
  });
});
