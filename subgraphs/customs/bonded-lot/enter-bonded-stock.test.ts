import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { StockPlan } from '../stock-plan/stock-plan.entity.ts';
import { customs } from '../subgraph.ts';
import { BondedLot } from './bonded-lot.entity.ts';

const { importerId, institutionId, importer, otherImporter } = on;
const lot = { lotNumber: 'A', expiryDate: on.tomorrow, quantity: 1 };

describe.each(databases)('enterBondedStock, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close(['FORM', 'APPROVAL', 'SHARE']));
  beforeEach(async () => {
    drugId = await hub.listDrug();
    await hub.approve(drugId);
  });

  const enter = (lots: readonly object[], by = importer, drug = drugId, input = {}) =>
    issue(hub.customs, {
      command: 'enterBondedStock',
      by,
      input: { drugId: drug, lots, ...input },
      select: 'lots { id lotNumber onHand } findings { code message requirement }',
    });
  const entered = { lots: [expect.anything()], findings: [] };

  test('[R2] [R32] puts lots in bond, in the ledger and for followers', async () => {
    const head = await hub.head();
    const second = { lotNumber: 'B', expiryDate: '2030-01-31', quantity: 5 };
    const { lots } = (await enter([lot, second])) as { lots: { id: string }[] };
    const [a, b] = lots.map(({ id }) => id) as [string, string];
    expect(lots).toEqual([
      { id: a, lotNumber: 'A', onHand: 1 },
      { id: b, lotNumber: 'B', onHand: 5 },
    ]);
    const parties = { drugId, importerId };
    expect(await hub.em().find(BondedLot, { drugId }, { orderBy: { line: 'asc' } })).toMatchObject([
      { id: a, ...parties, lotNumber: 'A', expiryDate: on.tomorrow, entered: 1, onHand: 1, enteredAt: on.now },
      { id: b, ...parties, lotNumber: 'B', expiryDate: '2030-01-31', entered: 5, onHand: 5, enteredAt: on.now },
    ]);
    const lines = await hub.em().find(StockMovement, { drugId }, { orderBy: { line: 'asc' } });
    expect(lines).toMatchObject([
      { kind: 'ENTERED', ...parties, lotId: a, quantity: 1, onHandAfter: 1, institutionId: null },
      { kind: 'ENTERED', ...parties, lotId: b, quantity: 5, onHandAfter: 5, institutionId: null },
    ]);
    const moved = { kind: 'ENTERED', ...parties, institutionId: null };
    expect(await hub.published(head)).toEqual([
      { type: 'LotEntered', data: { lotId: a, ...parties, ...lot } },
      { type: 'StockMoved', data: { movementId: lines[0]!.id, ...moved } },
      { type: 'LotEntered', data: { lotId: b, ...parties, ...second } },
      { type: 'StockMoved', data: { movementId: lines[1]!.id, ...moved } },
    ]);
  });

  test('is for importers, with 1 to 100 lots of at least one pack that do not expire today', async () => {
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' };
    expect(await enter([lot], { kind: 'INSTITUTION', id: importerId })).toEqual([only]);
    const count = [{ refusal: 'BAD_INPUT', field: 'lots', reason: 'COUNT', max: 100 }];
    expect(await enter([])).toEqual(count);
    expect(await enter(Array.from({ length: 101 }, () => lot))).toEqual(count);
    const expired = { ...lot, lotNumber: 'X', expiryDate: on.today };
    const wrong = [lot, { ...lot, quantity: 0 }, expired, { ...lot, quantity: 1_000_001 }];
    expect(await enter(wrong)).toEqual([
      { refusal: 'LOT_EXPIRED', lot: 'X', expiryDate: on.today },
      { refusal: 'QUANTITY_NOT_POSITIVE', quantity: 0, field: 'lots[1].quantity' },
      { refusal: 'BAD_INPUT', field: 'lots[3].quantity', reason: 'ABOVE', max: 1_000_000 },
    ]);
    expect(await hub.em().count(BondedLot, { drugId })).toBe(0);
    expect(await enter([lot])).toEqual(entered);
  });

  test('[R96] is refused while a stop-use covers the drug', async () => {
    await hub.stopUse({ drugId, scope: 'INSTITUTION', institutionId });
    expect(await enter([lot])).toEqual(entered);
    await hub.stopUse({ drugId, scope: 'DRUG' });
    expect(await enter([lot])).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
  });

  test('[R1] [R2] [R54] needs the pilot, the licence and the lists of drugs and importers', async () => {
    const codes = await hub.refusalsByLists(drugId, async () => {
      const answer = await enter([lot]);
      return Array.isArray(answer) ? answer : [];
    });
    expect(codes).toEqual({
      'before the pilot': ['PILOT_NOT_OPEN'],
      'after the pilot': ['PILOT_NOT_OPEN'],
      'without the importer': ['IMPORTER_NOT_LISTED'],
      'after its licence': ['LICENCE_EXPIRED'],
      'outside its licence': ['LICENCE_SCOPE_MISSING'],
      'without the drug': ['DRUG_NOT_LISTED'],
      // Stock is not yet intended for an institution.
      'without the institution': [],
      'without the permission': [],
    });
  });

  test('[R55] needs what is known of the lot, and a bin where it may lie', async () => {
    await hub.mixedBin('M');
    expect(await enter([{ ...lot, storageMin: 15, storageMax: 25 }])).toEqual(entered);
    const mismatch = { refusal: 'LOT_MISMATCH', lot: 'A', known: on.tomorrow, given: '2030-01-31' };
    const misplaced = [{ refusal: 'AREA_NOT_SEPARATE', bin: 'M' }, { refusal: 'OUT_OF_RANGE' }, mismatch];
    expect(await enter([{ ...lot, expiryDate: '2030-01-31', binCode: 'M' }])).toMatchObject(misplaced);
  });

  test('[R2] needs an approval of the drug', async () => {
    const unapproved = await hub.listDrug();
    const missing = { refusal: 'APPROVAL_MISSING', drug: unapproved, institution: '–' };
    expect(await enter([lot], importer, unapproved)).toMatchObject([missing]);
  });

  test('[R2] [D37] approvals of institutions that it does not serve are as if they did not exist', async () => {
    const stranger = { kind: 'IMPORTER', id: newId() } as const;
    const own = { importerId: stranger.id };
    const unapproved = await hub.listDrug();
    await hub.publishList('IMPORTER', [importerId, otherImporter.id, stranger.id]);
    await hub.publishList('DRUG', [drugId, unapproved]);
    await hub.agree({ ...own, kind: 'IMPORTER_MANUFACTURER', manufacturer: 'M' });
    const parties = `INSTITUTION – ${stranger.id}`;
    for (const drug of [drugId, unapproved])
      expect(await enter([lot], stranger, drug)).toMatchObject([{ refusal: 'AGREEMENT_MISSING', parties }]);
    await hub.agree({ ...own, institutionId: on.otherInstitution.id });
    for (const drug of [drugId, unapproved])
      expect(await enter([lot], stranger, drug)).toMatchObject([{ refusal: 'APPROVAL_MISSING', drug }]);
  });

  test('[R105] needs agreements with the manufacturer and with an institution of an approval', async () => {
    const byOther = () => enter([lot], otherImporter);
    const missing = (party: string) => [{ refusal: 'AGREEMENT_MISSING', parties: `${party} – ${otherImporter.id}` }];
    const own = { importerId: otherImporter.id };
    expect(await byOther()).toMatchObject([...missing('M'), ...missing('INSTITUTION')]);
    await hub.agree({ ...own, kind: 'IMPORTER_MANUFACTURER', manufacturer: 'M' });
    expect(await byOther()).toMatchObject(missing('INSTITUTION'));
    await hub.agree({ ...own, institutionId, validUntil: on.yesterday });
    expect(await byOther()).toMatchObject(missing('INSTITUTION'));
    await hub.agree({ ...own, institutionId: on.otherInstitution.id });
    expect(await byOther()).toMatchObject([{ refusal: 'APPROVAL_MISSING' }]);
    await hub.approve(drugId, { shares: [{ institutionId: on.otherInstitution.id, quantity: null }] });
    expect(await byOther()).toEqual(entered);
    expect(await hub.em().count(BondedLot, { drugId, importerId: otherImporter.id })).toBe(1);
  });

  test('[R72] names a plan of its importer for the drug that stands, or none', async () => {
    const under = (planId: string) => enter([lot], importer, drugId, { planId });
    const unknown = newId();
    expect(await under(unknown)).toEqual([{ refusal: 'NOT_FOUND', kind: 'StockPlan', id: unknown }]);
    const made = { importerId, drugId, madeAt: on.now };
    const [standing, withdrawn, ofOther, ofOtherDrug] = [newId(), newId(), newId(), newId()];
    await hub.em().insertMany(StockPlan, [
      { id: standing, line: 1, ...made },
      { id: withdrawn, line: 2, ...made, withdrawnAt: on.now, reason: 'R' },
      { id: ofOther, line: 3, ...made, importerId: otherImporter.id },
      { id: ofOtherDrug, line: 4, ...made, drugId: newId() },
    ]);
    expect(await under(standing)).toEqual(entered);
    const status = { status: 'WITHDRAWN', expected: 'STANDING' };
    expect(await under(withdrawn)).toEqual([{ refusal: 'WRONG_STATUS', kind: 'StockPlan', id: withdrawn, ...status }]);
    for (const id of [ofOther, ofOtherDrug])
      expect(await under(id)).toEqual([{ refusal: 'NOT_FOUND', kind: 'StockPlan', id }]);
  });

  test('needs a registered drug', async () => {
    const unregistered = newId();
    await hub.publishList('DRUG', [unregistered]);
    await hub.approve(unregistered);
    const unknown = [{ refusal: 'NOT_FOUND', kind: 'Drug', id: unregistered }];
    expect(await enter([lot], importer, unregistered)).toEqual(unknown);
  });
});

followsContract(customs, 'enterBondedStock', ['whitelists', 'safety']);
