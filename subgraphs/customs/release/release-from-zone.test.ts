import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DataOf } from '@hub/shared/feed/event.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { LotRecipient } from '../lot-recipient/lot-recipient.entity.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { customs } from '../subgraph.ts';
import { refuseUnpassed, refuseWithoutRequest } from '../testing/gate-rows.ts';
import { holdsOf } from '../testing/holds.ts';
import { Release } from './release.entity.ts';

const { importerId, institutionId, importer, otherImporter, otherInstitution } = on;

let lastCode = 80000000000000000000n;
const newCodes = (count: number) => Array.from({ length: count }, () => String((lastCode += 1n)));

describe.each(databases)('releaseFromZone, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let approvalId: string;
  let formId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId);
    formId = await addForm();
  });

  const addForm = (form: Partial<ClearanceForm> = {}) => hub.addForm({ approvalId, drugId, ...form });
  const shelve = (lotId: string, codes: string[], state: DataOf<typeof ItemsMovedInZone>['state'] = 'SHELVED') =>
    hub.publish(ItemsMovedInZone, { lotId, drugId, importerId, state, codes });
  /** A lot with packs in the zone. */
  const enterLot = async (count: number, lot: Partial<BondedLot> = {}) => {
    const id = await hub.addLot({ drugId, entered: count, ...lot });
    const codes = newCodes(count);
    await shelve(id, codes);
    return { id, codes };
  };
  const release = (codes: string[], form = formId, by = importer) =>
    issue(hub.customs, {
      command: 'releaseFromZone',
      by,
      input: { formId: form, codes },
      select: 'release { quantity }',
    });
  const released = (quantity: number) => ({ release: { quantity } });
  const counts = async () => {
    const forms = await hub.em().find(ClearanceForm, { approvalId });
    const lots = await hub.em().find(BondedLot, { drugId }, { orderBy: { id: 'asc' } });
    const ofForms = forms.reduce((sum, form) => sum + form.released, 0);
    return { ofForms, onHand: lots.map(({ onHand }) => onHand) };
  };

  test('[R78] [R79] [R86] is counted at its form and its lots, may exhaust the form, and is told to the institution', async () => {
    const a = await enterLot(3);
    const b = await enterLot(3);
    const head = await hub.head();
    const codes = [b.codes[0]!, a.codes[0]!, b.codes[1]!];
    expect(await release(codes)).toEqual(released(3));
    expect(await counts()).toEqual({ ofForms: 3, onHand: [2, 1] });
    const parties = { drugId, importerId, institutionId };
    const { id: releaseId } = await hub.em().findOneOrFail(Release, { formId, ...parties, releasedAt: on.now });
    const told = { kind: 'RELEASED', clause: 'R79', task: false, open: true, subject: { __typename: 'Release' } };
    expect(await itemsAbout(hub.customs, 'stock', on.institution, releaseId)).toMatchObject([told]);
    expect(await itemsAbout(hub.customs, 'stock', importer, releaseId)).toEqual([]);
    const lines = await hub.em().find(StockMovement, { drugId, kind: 'RELEASED' }, { orderBy: { line: 'asc' } });
    const line = { kind: 'RELEASED', ...parties, approvalId, formId, releaseId };
    expect(lines).toMatchObject([
      { ...line, lotId: a.id, quantity: 1, onHandAfter: 2 },
      { ...line, lotId: b.id, quantity: 2, onHandAfter: 1 },
    ]);
    expect(await hub.published(head)).toEqual([
      ...lines.map(({ id }) => ({ type: 'StockMoved', data: { movementId: id, kind: 'RELEASED', ...parties } })),
      { type: 'StockReleased', data: { releaseId, formId, ...parties, codes } },
    ]);
    expect(await hub.em().count(LotRecipient, { institutionId, drugId })).toBe(2);
    expect(await release(a.codes.slice(1))).toEqual([{ refusal: 'FORM_EXCEEDED', requested: 2, remaining: 1 }]);
    expect(await release([a.codes[1]!])).toEqual(released(1));
    expect(await counts()).toEqual({ ofForms: 4, onHand: [1, 1] });
  });

  test('is for importers, with 1 to 1000 codes, each once', async () => {
    const { codes } = await enterLot(1);
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' };
    expect(await release(codes, formId, { kind: 'INSTITUTION', id: importerId })).toEqual([only]);
    const count = [{ refusal: 'BAD_INPUT', field: 'codes', reason: 'COUNT', max: 1000 }];
    expect(await release([])).toEqual(count);
    expect(await release(newCodes(1001))).toEqual(count);
    const twice = { refusal: 'BAD_INPUT', field: 'codes[1]', reason: 'ALREADY_USED', value: codes[0] };
    expect(await release([codes[0]!, codes[0]!])).toEqual([twice]);
  });

  test('[R86] takes only shelved packs of the form’s drug and importer, and names every other', async () => {
    const lot = await enterLot(3);
    await shelve(lot.id, [lot.codes[1]!], 'SCANNED_IN');
    const foreign = await enterLot(1, { importerId: otherImporter.id });
    const ofAnotherDrug = await enterLot(1, { drugId: newId() });
    await release([lot.codes[2]!]);
    const codes = [...lot.codes, ...foreign.codes, ...ofAnotherDrug.codes];
    expect(await release(codes)).toEqual([
      { refusal: 'FORM_EXCEEDED', requested: 5, remaining: 3 },
      { refusal: 'ITEM_NOT_TRACED', code: lot.codes[1], state: 'SCANNED_IN' },
      { refusal: 'WRONG_STATE', code: lot.codes[2], state: 'RELEASED', expected: 'SHELVED' },
      { refusal: 'ITEM_NOT_TRACED', code: foreign.codes[0], state: 'UNKNOWN' },
      { refusal: 'ITEM_NOT_TRACED', code: ofAnotherDrug.codes[0], state: 'UNKNOWN' },
    ]);
    expect(await counts()).toMatchObject({ ofForms: 1 });
  });

  test('is possible up to the day on which a lot expires, and as far as the lot has packs', async () => {
    const last = await enterLot(1, { expiryDate: on.today });
    const expired = await enterLot(1, { expiryDate: on.yesterday });
    const refused = [{ refusal: 'LOT_EXPIRED', lot: expired.id, expiryDate: on.yesterday }];
    expect(await release([...last.codes, ...expired.codes])).toEqual(refused);
    expect(await release(last.codes)).toEqual(released(1));
    // More packs are coded than were entered.
    const lot = await enterLot(2, { entered: 1, onHand: 1 });
    expect(await release(lot.codes)).toEqual([{ refusal: 'LOT_EXHAUSTED', lot: lot.id, requested: 2, onHand: 1 }]);
  });

  test('[R78] needs an issued form of the same importer', async () => {
    const { codes } = await enterLot(1);
    const unknown = { refusal: 'NOT_FOUND', kind: 'ClearanceForm', id: formId };
    expect(await release(codes, formId, otherImporter)).toEqual([unknown]);
    const applied = await addForm({ status: 'APPLIED', number: null });
    const status = { kind: 'ClearanceForm', id: applied, status: 'APPLIED', expected: 'ISSUED' };
    expect(await release(codes, applied)).toEqual([{ refusal: 'WRONG_STATUS', ...status }]);
  });

  test('[R1] [R30] [R54] needs the pilot, the licence, all three lists and the permission at that time', async () => {
    const { codes } = await enterLot(1);
    expect(await hub.refusalsByLists(drugId, () => release(codes))).toEqual({
      'before the pilot': ['PILOT_NOT_OPEN'],
      'after the pilot': ['PILOT_NOT_OPEN'],
      'without the importer': ['IMPORTER_NOT_LISTED'],
      'after its licence': ['LICENCE_EXPIRED'],
      'outside its licence': ['LICENCE_SCOPE_MISSING'],
      'without the institution': ['INSTITUTION_NOT_LISTED'],
      'without the drug': ['DRUG_NOT_LISTED', 'INSTITUTION_NOT_PERMITTED'],
      'without the permission': ['INSTITUTION_NOT_PERMITTED'],
    });
    expect(await release(codes)).toEqual(released(1));
  });

  test('[R105] needs the agreement of importer and institution', async () => {
    const { codes } = await enterLot(1);
    const unagreed = await addForm({ institutionId: otherInstitution.id });
    const parties = `${otherInstitution.id} – ${importerId}`;
    expect(await release(codes, unagreed)).toMatchObject([{ refusal: 'AGREEMENT_MISSING', parties }]);
  });

  test('[R80] [R96] takes nothing that a customs hold or a stop-use covers', async () => {
    const stopped = await enterLot(1);
    const { hold } = await holdsOf(hub).place({ lotId: stopped.id });
    expect(await release(stopped.codes)).toEqual([{ refusal: 'CUSTOMS_HOLD', hold: hold.id }]);
    await holdsOf(hub).lift(hold.id);
    const free = await enterLot(3);
    await hub.stopUse({ drugId, scope: 'LOT', lotId: stopped.id });
    expect(await release([...free.codes, ...stopped.codes])).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
    expect(await release([free.codes[0]!])).toEqual(released(1));
    await hub.stopUse({ drugId, scope: 'ITEM', itemCode: free.codes[1]! });
    expect(await release(free.codes.slice(1))).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
    await hub.stopUse({ drugId, scope: 'INSTITUTION', institutionId });
    expect(await release([free.codes[2]!])).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
  });

  test('[R78] [R129] names a request that asks for so much, and takes what expires first', async () => {
    const late = await enterLot(2, { expiryDate: on.tomorrow });
    const { id: lot, codes } = await enterLot(1);
    const first = { refusal: 'NOT_FIRST_EXPIRED', lot, expiryDate: on.today };
    expect(await release(late.codes)).toEqual([first]);
    const requestId = await hub.askedRequest(drugId, 1);
    await hub.answer(requestId);
    const input = { formId, codes: [...codes, ...late.codes], supplyRequestId: requestId };
    const named = { command: 'releaseFromZone', by: importer, input, select: 'release { id }' };
    const exceeded = { refusal: 'REQUEST_EXCEEDED', requested: 3, remaining: 1 };
    expect(await issue(hub.customs, named)).toEqual([exceeded]);
    await refuseUnpassed({ hub });
    expect(await release(codes)).toEqual([{ refusal: 'NOT_PASSED', requested: 1, missing: 1 }]);
    await hub.em().nativeDelete(Setting, {});
    await refuseWithoutRequest({ hub });
    expect(await release(codes)).toEqual([{ refusal: 'NO_REQUEST' }]);
    await hub.em().nativeDelete(Setting, {});
  });
});

followsContract(customs, 'releaseFromZone', ['whitelists', 'trace', 'safety']);
