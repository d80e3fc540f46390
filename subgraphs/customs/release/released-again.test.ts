import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { change } from '@hub/shared/database/statement.ts';
import { followAgain } from '@hub/shared/feed/follow-again.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone, ItemsReceived, ItemUsed } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { DailyUse, HospitalStock } from '../hospital-pack/hospital-pack.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { stockOf, type Stock } from '../testing/stock.ts';

describe.each(databases)('packs that were returned to bond, on %s,', (dialect) => {
  let hub: on.Customs;
  let stock: Stock;
  let drugId: string;
  let lotId: string;
  let codes: string[];
  let [approvalId, formId, releaseId] = ['', '', ''];

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    stock = stockOf(hub);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId);
    formId = await hub.addForm({ approvalId, drugId, quantity: 9 });
    ({ id: lotId, codes } = await stock.enterLot(drugId, 3));
    releaseId = await release(codes);
  });

  const release = async (of: readonly string[], form = formId) => (await stock.release(form, of)).release.id;
  const giveBack = (of: readonly string[], from = releaseId) => {
    const input = { releaseId: from, codes: of, reason: '停用' };
    return issue(hub.customs, { command: 'returnToBond', by: on.importer, input, select: 'release { state }' });
  };
  const move = (of: readonly string[], step: { state: 'SCANNED_IN' | 'SHELVED'; returnedFrom?: string }) =>
    hub.publish(ItemsMovedInZone, { lotId, drugId, importerId: on.importerId, codes: [...of], ...step });
  const scanIn = (of: readonly string[], returnedFrom: string) => move(of, { state: 'SCANNED_IN', returnedFrom });
  const shelveAgain = async (of: readonly string[], returnedFrom = releaseId) => {
    await scanIn(of, returnedFrom);
    await move(of, { state: 'SHELVED' });
  };
  const follow = () => hub.customs.agency.catchUp(['trace']);
  /** Now, after a replay, and after all facts have come again. */
  const always = async (check: () => Promise<void>) => {
    await follow();
    await check();
    await hub.customs.followers.get('trace')!.replay();
    await check();
    await change(hub.em(), followAgain('trace'), []);
    // There must be something new to follow.
    await hub.publish(ItemsReceived, { releaseId, institutionId: on.institutionId, codes: ['8'], quarantined: true });
    await follow();
    await check();
  };
  const stored = (code = codes[0]!) => hub.em().findOneOrFail(ZoneItem, { code });
  const refused = (code: string, state = 'RELEASED') => [
    expect.objectContaining({ refusal: 'WRONG_STATE', code, state }),
  ];

  test('[R79] [D8] are released again under their form or another, once shelved again, which takes of its quota again', async () => {
    const [a, b] = codes as [string, string];
    await stock.scanOut(releaseId, codes);
    await stock.confirm(releaseId);
    await giveBack([a, b]);
    expect(await stock.release(formId, [a])).toEqual(refused(a));
    await scanIn([a, b], releaseId);
    expect(await stock.release(formId, [a])).toEqual([{ refusal: 'ITEM_NOT_TRACED', code: a, state: 'SCANNED_IN' }]);
    await move([a, b], { state: 'SHELVED' });
    const other = await hub.addForm({ approvalId, drugId, quantity: 4 });
    const second = await release([a]);
    const third = await release([b], other);
    const released = async (id: string) => (await hub.em().findOneOrFail(ClearanceForm, { id })).released;
    expect([await released(formId), await released(other)]).toEqual([4, 1]);
    const lot = await hub.em().findOneOrFail(BondedLot, { id: lotId });
    expect(lot).toMatchObject({ entered: 3, released: 5, returned: 2, onHand: 0 });
    const missing = { refusal: 'ITEMS_NOT_SCANNED_OUT', release: second, missing: 1, quantity: 1 };
    expect(await stock.confirm(second)).toEqual([missing]);
    await stock.scanOut(second, [a]);
    expect(await stock.confirm(second)).toMatchObject({ release: { state: 'PASSED_GATE' } });
    expect(await stock.cancel(third)).toMatchObject({ release: { state: 'CANCELLED' } });
    expect(await released(other)).toBe(0);
    await giveBack([a], second);
    expect(await giveBack([a], second)).toEqual(refused(a, 'RETURNED'));
  });

  test('[R79] are freed by the scan that answers this return, in a replay as well', async () => {
    const [code, another] = codes as [string, string];
    const stands = (expected: object) => always(async () => expect(await stored()).toMatchObject(expected));
    // Of a return that customs does not know nothing follows.
    await scanIn([another], releaseId);
    await always(async () => expect(await stored(another)).toMatchObject({ releaseId, fate: null }));
    await stock.scanOut(releaseId, [code]);
    await giveBack([code]);
    await stands({ releaseId, fate: 'RETURNED', scannedOut: true });
    await scanIn([code], newId());
    await follow();
    expect(await stored()).toMatchObject({ releaseId, fate: 'RETURNED' });
    await shelveAgain([code]);
    await stands({ releaseId: null, fate: null, scannedOut: false, state: 'SHELVED' });
    const second = await release([code]);
    await stands({ releaseId: second, fate: null, scannedOut: false });
    await giveBack([code], second);
    await stands({ releaseId: second, fate: 'RETURNED' });
    expect(await stock.release(formId, [code])).toEqual(refused(code));
    await shelveAgain([code], second);
    await stands({ releaseId: null, fate: null, state: 'SHELVED' });
  });

  test('[R96] come back before the gate if the rest is stopped: what is partly scanned out is not cancelled', async () => {
    const [a, b, c] = codes as [string, string, string];
    await stock.scanOut(releaseId, [a]);
    const already = [{ refusal: 'ALREADY_PASSED', kind: 'Release', id: releaseId }];
    expect(await stock.cancel(releaseId)).toEqual(already);
    expect(await giveBack([a, b])).toEqual({ release: { state: 'PREPARED' } });
    expect(await stock.cancel(releaseId)).toEqual(already);
    await shelveAgain([a, b]);
    expect(await stock.cancel(releaseId)).toEqual(already);
    const missing = (count: number) => [
      { refusal: 'ITEMS_NOT_SCANNED_OUT', release: releaseId, missing: count, quantity: 3 },
    ];
    expect(await stock.confirm(releaseId)).toEqual(missing(1));
    await stock.scanOut(releaseId, [c]);
    expect(await stock.confirm(releaseId)).toMatchObject({ release: { state: 'PASSED_GATE' } });
  });

  test('[D8] are given back to the form by no cancellation, though nothing of their release was scanned out', async () => {
    await giveBack(codes.slice(0, 1));
    expect(await stock.cancel(releaseId)).toEqual([{ refusal: 'ALREADY_PASSED', kind: 'Release', id: releaseId }]);
    expect(await hub.em().findOneOrFail(ClearanceForm, { id: formId })).toMatchObject({ released: 3 });
  });

  test('[R81] pass no gate', async () => {
    await stock.scanOut(releaseId, codes);
    expect(await giveBack(codes.slice(0, 2))).toEqual({ release: { state: 'PREPARED' } });
    await shelveAgain(codes.slice(0, 1));
    expect(await giveBack(codes.slice(2))).toEqual({ release: { state: 'RETURNED' } });
    const of = { kind: 'Release', id: releaseId, status: 'RETURNED' };
    const refusal = 'WRONG_STATUS';
    expect(await stock.confirm(releaseId)).toEqual([{ refusal, ...of, expected: 'PREPARED' }]);
    expect(await stock.cancel(releaseId)).toEqual([{ refusal, ...of, expected: 'PREPARED' }]);
  });

  test('[R81] hinder the gate for none of the others', async () => {
    const [a, b, c] = codes as [string, string, string];
    await stock.scanOut(releaseId, [b, c]);
    await giveBack([a]);
    expect(await stock.confirm(releaseId)).toMatchObject({ release: { state: 'PASSED_GATE' } });
  });

  test('[R81] change nothing of the gate that their release has passed', async () => {
    await stock.scanOut(releaseId, codes);
    await stock.confirm(releaseId);
    expect(await giveBack(codes)).toEqual({ release: { state: 'PASSED_GATE' } });
  });

  test('[R80] stay destroyed, if they were destroyed before they were scanned in again', async () => {
    const [code] = codes as [string];
    await giveBack([code]);
    const papers = { executor: 'E', witness: 'W', reason: 'r', documentHash: 'a'.repeat(64) };
    const input = { lotId, codes: [code], ...papers };
    await issue(hub.customs, { command: 'destroyStock', by: on.importer, input, select: 'lot { id }' });
    await shelveAgain([code]);
    expect(await stock.release(formId, [code])).toEqual(refused(code));
    expect(await stored()).toMatchObject({ fate: 'DESTROYED' });
  });

  test('[R73] no longer count as packs that their institution has, whenever their receipt is known', async () => {
    const [a, b, c] = codes as [string, string, string];
    const receive = (of: string[], by = on.institutionId, from = releaseId) =>
      hub.publish(ItemsReceived, { releaseId: from, institutionId: by, codes: of, quarantined: false });
    const packsAre = (...expected: number[]) =>
      always(async () => {
        const rows = await hub.em().find(HospitalStock, { lotId });
        const of = (id: string) => rows.find(({ institutionId }) => institutionId === id)?.packs ?? 0;
        expect([of(on.institutionId), of(on.otherInstitution.id)]).toEqual(expected);
      });
    await stock.scanOut(releaseId, codes);
    await receive([a, b]);
    await packsAre(2, 0);
    await giveBack([a, c]);
    await packsAre(1, 0);
    await receive([c]);
    await packsAre(1, 0);
    await shelveAgain([a, c]);
    await packsAre(1, 0);
    await receive([a], on.otherInstitution.id, await release([a]));
    await packsAre(1, 1);
    const by = { importerId: on.importerId, institutionId: on.otherInstitution.id };
    await hub.publish(ItemUsed, { useId: newId(), code: a, lotId, drugId, ...by, usedAt: on.now.toISOString() });
    await packsAre(1, 0);
    expect(await hub.em().find(DailyUse, { drugId })).toMatchObject([{ ...by, packs: 1 }]);
  });
});
