import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { stockOf, type Stock } from '../testing/stock.ts';
import { addPassedForm } from '../testing/passed-form.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { customs } from '../subgraph.ts';
import { SupplyRequest } from '../supply-request/supply-request.entity.ts';

describe.each(databases)('cancelRelease, on %s', (dialect) => {
  let hub: on.Customs;
  let stock: Stock;
  let drugId: string;
  let formId: string;
  let requestId: string;
  let a: { id: string; codes: string[] };
  let b: { id: string; codes: string[] };
  let releaseId: string;
  let codes: string[];

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    stock = stockOf(hub);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    formId = await addPassedForm(hub, { approvalId: await hub.approve(drugId), drugId, quantity: 4 });
    a = await stock.enterLot(drugId, 3);
    b = await stock.enterLot(drugId, 1);
    requestId = await hub.askedRequest(drugId);
    await hub.answer(requestId);
    codes = [...a.codes.slice(0, 2), ...b.codes];
    releaseId = (await stock.release(formId, codes, { supplyRequestId: requestId })).release.id;
  });

  const counts = async () => {
    const em = hub.em();
    const lots = await em.find(BondedLot, { drugId }, { orderBy: { line: 'asc' } });
    const form = await em.findOneOrFail(ClearanceForm, { id: formId });
    const request = await em.findOneOrFail(SupplyRequest, { id: requestId });
    const ofLots = lots.map(({ onHand, released }) => [onHand, released]);
    return { ofLots, ofForm: form.released, supplied: request.supplied, state: request.state };
  };
  const before = {
    ofLots: [
      [3, 0],
      [1, 0],
    ],
    ofForm: 0,
    supplied: 0,
    state: 'ACCEPTED',
  };

  test('[R78] gives the packs back to lots, form and request, with a line for each lot, and publishes it', async () => {
    expect(await counts()).toEqual({
      ofLots: [
        [1, 2],
        [0, 1],
      ],
      ofForm: 3,
      supplied: 3,
      state: 'PARTLY_SUPPLIED',
    });
    const head = await hub.head();
    const cancelled = { state: 'CANCELLED', cancelledAt: on.now.toISOString(), reason: '误操作' };
    expect(await stock.cancel(releaseId)).toEqual({ release: cancelled });
    expect(await counts()).toEqual(before);
    const parties = { drugId, importerId: on.importerId, institutionId: on.institutionId };
    const lines = await hub
      .em()
      .find(StockMovement, { releaseId, kind: 'RELEASE_CANCELLED' }, { orderBy: { line: 'asc' } });
    const of = { ...parties, formId, reason: '误操作', actorId: on.importerId };
    expect(lines.toSorted((x, y) => y.quantity - x.quantity)).toMatchObject([
      { ...of, lotId: a.id, quantity: 2, onHandAfter: 3 },
      { ...of, lotId: b.id, quantity: 1, onHandAfter: 1 },
    ]);
    const events = await hub.published(head);
    expect(events.map(({ type }) => type)).toEqual(['StockMoved', 'StockMoved', 'ReleaseCancelled']);
    expect(events.at(-1)!.data).toEqual({ releaseId, formId, ...parties, codes: codes.toSorted() });
    expect(inShort(await itemsAbout(hub.customs, 'stock', on.institution, releaseId))).toContain(
      'RELEASE_CANCELLED Release open',
    );
    // What was given back can be released again.
    expect(await stock.release(formId, codes, { supplyRequestId: requestId })).toMatchObject({ findings: [] });
  });

  test('[R78] gives back only what this release took', async () => {
    await stock.release(formId, a.codes.slice(2), { supplyRequestId: requestId });
    expect(await counts()).toMatchObject({ ofForm: 4, supplied: 4, state: 'SUPPLIED' });
    await stock.cancel(releaseId);
    expect(await counts()).toEqual({
      ofLots: [
        [2, 1],
        [1, 0],
      ],
      ofForm: 1,
      supplied: 1,
      state: 'PARTLY_SUPPLIED',
    });
  });

  test('[R129] leaves a withdrawn request withdrawn', async () => {
    const input = { requestId, reason: 'x' };
    const select = 'supplyRequest { state }';
    await issue(hub.customs, { command: 'withdrawSupply', by: on.institution, input, select });
    await stock.cancel(releaseId);
    expect(await counts()).toEqual({ ...before, state: 'WITHDRAWN' });
  });

  test('[R81] is refused once a pack is scanned out, and after the gate', async () => {
    await stock.scanOut(releaseId, codes.slice(0, 1));
    const already = [{ refusal: 'ALREADY_PASSED', kind: 'Release', id: releaseId }];
    expect(await stock.cancel(releaseId)).toEqual(already);
    expect(await counts()).toMatchObject({ ofForm: 3, supplied: 3 });
    await stock.scanOut(releaseId, codes.slice(1));
    await stock.confirm(releaseId);
    expect(await stock.cancel(releaseId)).toEqual(already);
  });

  test('is of its importer, once', async () => {
    expect(await stock.cancel(releaseId, on.otherImporter)).toEqual([
      { refusal: 'NOT_FOUND', kind: 'Release', id: releaseId },
    ]);
    const ofInstitution = { kind: 'INSTITUTION', id: on.importerId } as const;
    expect(await stock.cancel(releaseId, ofInstitution)).toMatchObject([{ refusal: 'FORBIDDEN' }]);
    const input = { releaseId, reason: '' };
    const blank = { command: 'cancelRelease', by: on.importer, input, select: 'release { id }' };
    expect(await issue(hub.customs, blank)).toMatchObject([{ refusal: 'BAD_INPUT', field: 'reason' }]);
    await stock.cancel(releaseId);
    const status = { kind: 'Release', id: releaseId, status: 'CANCELLED', expected: 'PREPARED' };
    expect(await stock.cancel(releaseId)).toEqual([{ refusal: 'WRONG_STATUS', ...status }]);
  });

  test('[R78] twice at once gives back once', async () => {
    await hub.customs.agency.catchUp(['trace']);
    const [cancelled, again] = await Promise.all([stock.cancel(releaseId), stock.cancel(releaseId)]);
    expect([cancelled, again].filter((answer) => Array.isArray(answer))).toHaveLength(1);
    expect(await counts()).toEqual(before);
  });

  test('[R80] a pack that trace scanned out before it knew passes no gate, and no other release takes it', async () => {
    await stock.cancel(releaseId);
    await stock.scanOut(releaseId, codes.slice(0, 1));
    expect(await stock.confirm(releaseId)).toMatchObject([{ refusal: 'WRONG_STATUS', status: 'CANCELLED' }]);
    const refused = (await stock.release(formId, codes.slice(0, 1))) as unknown as { refusal: string }[];
    expect(refused.map(({ refusal }) => refusal)).toEqual(['WRONG_STATE']);
    expect(await stock.release(formId, codes.slice(1, 2))).toMatchObject({ release: {} });
  });
});

followsContract(customs, 'cancelRelease', ['trace']);
