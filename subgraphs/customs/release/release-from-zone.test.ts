import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ControlMeasureOrdered } from '@hub/safety/feed/events.ts';
import type { Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import type { ItemsMovedInZone } from '@hub/trace/feed/events.ts';
import type { ListPublished } from '@hub/whitelists/feed/events.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';

const day = '2024-04-01';
const importerId = newId();
const institutionId = newId();
const unagreedId = newId();
const importerOf = (id: string): Principal => ({
  subject: 'test',
  organisation: { kind: 'IMPORTER', id },
  scopes: ['stock:release'],
});

let lastCode = 80000000000000000000n;
const newCodes = (count: number) => Array.from({ length: count }, () => String((lastCode += 1n)));

/** No agency follows in the background here: what a release knows of others it has asked for itself. */
describe.each(databases)('a release from the zone, on %s', (dialect) => {
  let subgraphs: AllSubgraphs;
  let version = 0;
  let lastLine = 0;
  let drugId: string;
  let approvalId: string;
  let formId: string;

  const em = () => subgraphs.of('customs').agency.database.orm.em.fork();
  const publish = (owner: string, type: string, data: object) =>
    subgraphs.of(owner).publish([{ type, subject: newId(), data }]);
  const publishList = (kind: ListPublished['kind'], memberIds: string[]) => {
    version += 1;
    const members = memberIds.map((memberId) => ({ memberId, institutionIds: [institutionId, unagreedId] }));
    return publish('whitelists', 'ListPublished', {
      listVersionId: newId(),
      kind,
      version,
      effectiveFrom: day,
      members,
    });
  };
  const shelve = (lotId: string, codes: string[], state: ItemsMovedInZone['state'] = 'SHELVED') =>
    publish('trace', 'ItemsMovedInZone', { lotId, drugId, importerId, state, codes } satisfies ItemsMovedInZone);
  /** A lot with packs in the zone. */
  const enterLot = async (count: number, lot: Partial<BondedLot> = {}) => {
    const id = newId();
    const expiryDate = '2030-01-31';
    const rest = { line: (lastLine += 1), entered: count, onHand: count, enteredAt: new Date(0) };
    await em().insert(BondedLot, { id, drugId, importerId, lotNumber: id, expiryDate, ...rest, ...lot });
    const codes = newCodes(count);
    await shelve(id, codes);
    return { id, codes };
  };
  const addForm = async (form: Partial<ClearanceForm> = {}) => {
    const id = newId();
    const parties = { approvalId, drugId, institutionId, importerId, applicantKind: 'INSTITUTION' as const };
    const issued = {
      id,
      line: (lastLine += 1),
      number: id,
      status: 'ISSUED' as const,
      quantity: 4,
      appliedAt: new Date(0),
    };
    await em().insert(ClearanceForm, { ...parties, ...issued, ...form });
    return id;
  };

  beforeAll(async () => {
    subgraphs = await startAllSubgraphs({ dialect, clock: () => new Date(`${day}T08:00:00Z`) });
    await publish('whitelists', 'PilotPeriodSet', { from: '2024-01-01', until: '2024-12-31' });
    await publishList('IMPORTER', [importerId]);
    await publishList('INSTITUTION', [institutionId, unagreedId]);
    const term = { validFrom: '2024-01-01', validUntil: '2024-12-31', manufacturer: null };
    const agreement = { agreementId: newId(), kind: 'INSTITUTION_IMPORTER', institutionId, importerId, ...term };
    await publish('whitelists', 'AgreementRegistered', agreement);
  });
  afterAll(() => subgraphs.close());
  beforeEach(async () => {
    drugId = newId();
    approvalId = newId();
    await publishList('DRUG', [drugId]);
    const approval = { number: approvalId, date: '2024-03-01', drugId, approved: 100, cleared: 50 };
    await em().insert(ApprovalQuota, { id: approvalId, ...approval });
    formId = await addForm();
  });

  /** The quantity released, or every refusal with its parameters. */
  const release = async (codes: string[], form = formId, by = importerId) => {
    const query = `mutation ($input: ReleaseFromZoneInput!) {
      releaseFromZone(input: $input) { release { id quantity } }
    }`;
    const input = { idempotencyKey: newId(), formId: form, codes };
    const { data, errors } = await subgraphs.of('customs').ask(query, importerOf(by), { input });
    if (!errors) return (data!['releaseFromZone'] as { release: { quantity: number } }).release.quantity;
    return errors.map(({ extensions }) => {
      const { code, params } = extensions as { code: string; params: Record<string, string | number> };
      return { refusal: code, ...params };
    });
  };
  const counts = async () => {
    const forms = await em().find(ClearanceForm, { approvalId });
    const lots = await em().find(BondedLot, { drugId }, { orderBy: { id: 'asc' } });
    const ofForms = forms.reduce((sum, { released }) => sum + released, 0);
    return { ofForms, onHand: lots.map(({ onHand }) => onHand) };
  };

  test('[R78] [R86] is counted at its form and its lots, and may exhaust the form', async () => {
    const a = await enterLot(3);
    const b = await enterLot(3);
    expect(await release([b.codes[0]!, a.codes[0]!, b.codes[1]!])).toBe(3);
    expect(await counts()).toEqual({ ofForms: 3, onHand: [2, 1] });
    const lines = await em().find(StockMovement, { drugId }, { orderBy: { line: 'asc' } });
    const parties = { kind: 'RELEASED', importerId, institutionId, approvalId, formId };
    expect(lines).toMatchObject([
      { ...parties, lotId: a.id, quantity: 1, onHandAfter: 2 },
      { ...parties, lotId: b.id, quantity: 2, onHandAfter: 1 },
    ]);
    expect(await release(a.codes.slice(1))).toEqual([{ refusal: 'FORM_EXCEEDED', requested: 2, remaining: 1 }]);
    expect(await release([a.codes[1]!])).toBe(1);
    expect(await counts()).toEqual({ ofForms: 4, onHand: [1, 1] });
  });

  test('[R86] takes only shelved packs of the form’s drug and importer, and names every other', async () => {
    const lot = await enterLot(3);
    await shelve(lot.id, [lot.codes[1]!], 'SCANNED_IN');
    const foreign = await enterLot(1, { importerId: newId() });
    const ofAnotherDrug = await enterLot(1, { drugId: newId() });
    await release([lot.codes[2]!]);
    const codes = [...lot.codes, ...foreign.codes, ...ofAnotherDrug.codes];
    expect(await release(codes)).toEqual([
      { refusal: 'ITEM_NOT_TRACED', code: lot.codes[1], state: 'SCANNED_IN' },
      { refusal: 'WRONG_STATE', code: lot.codes[2], state: 'RELEASED', expected: 'SHELVED' },
      { refusal: 'ITEM_NOT_TRACED', code: foreign.codes[0], state: 'UNKNOWN' },
      { refusal: 'ITEM_NOT_TRACED', code: ofAnotherDrug.codes[0], state: 'UNKNOWN' },
    ]);
    expect(await counts()).toMatchObject({ ofForms: 1 });
  });

  test('is possible up to the day on which a lot expires', async () => {
    const last = await enterLot(1, { expiryDate: day });
    const expired = await enterLot(1, { expiryDate: '2024-03-31' });
    const refused = [{ refusal: 'LOT_EXPIRED', lot: expired.id, expiryDate: '2024-03-31' }];
    expect(await release([...last.codes, ...expired.codes])).toEqual(refused);
    expect(await release(last.codes)).toBe(1);
  });

  test('[R78] needs an issued form of the same importer', async () => {
    const { codes } = await enterLot(1);
    expect(await release(codes, formId, newId())).toMatchObject([{ refusal: 'NOT_FOUND', id: formId }]);
    const applied = await addForm({ status: 'APPLIED', number: null });
    expect(await release(codes, applied)).toMatchObject([{ refusal: 'WRONG_STATUS', id: applied, status: 'APPLIED' }]);
  });

  test('[R105] needs what the lists and the agreements allow at that time', async () => {
    const { codes } = await enterLot(1);
    const unagreed = await addForm({ institutionId: unagreedId });
    expect(await release(codes, unagreed)).toMatchObject([{ refusal: 'AGREEMENT_MISSING' }]);
    await publishList('DRUG', [newId()]);
    expect(await release(codes)).toMatchObject([
      { refusal: 'DRUG_NOT_LISTED', id: drugId },
      { refusal: 'INSTITUTION_NOT_PERMITTED', drug: drugId, institution: institutionId },
    ]);
  });

  test('[R96] takes nothing that a stop-use covers', async () => {
    const stopped = await enterLot(1);
    const free = await enterLot(2);
    const order = (covered: Omit<ControlMeasureOrdered, 'measureId' | 'drugId'>) =>
      publish('safety', 'ControlMeasureOrdered', { measureId: newId(), drugId, ...covered });
    await order({ scope: 'LOT', lotId: stopped.id });
    expect(await release([...free.codes, ...stopped.codes])).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
    expect(await release([free.codes[0]!])).toBe(1);
    await order({ scope: 'INSTITUTION', institutionId });
    expect(await release([free.codes[1]!])).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
  });

  test('[R79] takes each pack once, even if another release takes it at the same time', async () => {
    const { id, codes } = await enterLot(30);
    for (let first = 0; first < 30; first += 3) {
      const [a, both, b] = codes.slice(first, first + 3) as [string, string, string];
      const forms = await Promise.all([addForm(), addForm()]);
      const answers = await Promise.all([release([a, both], forms[0]), release([both, b], forms[1])]);
      const refused = answers.filter((answer) => answer !== 2);
      expect(refused).toEqual([[{ refusal: 'WRONG_STATE', code: both, state: 'RELEASED', expected: 'SHELVED' }]]);
    }
    expect(await em().count(ZoneItem, { lotId: id, releaseId: { $ne: null } })).toBe(20);
    expect(await counts()).toEqual({ ofForms: 20, onHand: [10] });
  });
});
