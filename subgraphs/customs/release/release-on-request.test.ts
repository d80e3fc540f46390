import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { IdempotencyRecord } from '@hub/shared/command/idempotency.entity.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { stockOf, type Stock } from '../testing/stock.ts';
import { addPassedForm } from '../testing/passed-form.ts';
import { SupplyRequest } from '../supply-request/supply-request.entity.ts';

describe.each(databases)('a release on a request, on %s,', (dialect) => {
  let hub: on.Customs;
  let stock: Stock;
  let drugId: string;
  let formId: string;
  let codes: string[];
  let requestId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    stock = stockOf(hub);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    formId = await addPassedForm(hub, { approvalId: await hub.approve(drugId), drugId, quantity: 9 });
    ({ codes } = await stock.enterLot(drugId, 9));
    requestId = await hub.askedRequest(drugId, 4);
    await hub.answer(requestId);
  });

  const release = (some: readonly string[], supplyRequestId: string | null = requestId) =>
    stock.release(formId, some, { supplyRequestId });
  const stored = (id = requestId) => hub.em().findOneOrFail(SupplyRequest, { id });

  test('[R129] is counted at it, up to what it asks for, and shown with it', async () => {
    const answer = await stock.release(formId, codes.slice(0, 3), {
      supplyRequestId: requestId,
      carrier: '京运（虚构）',
    });
    expect(answer).toMatchObject({
      release: { carrier: '京运（虚构）', notFirstExpiredBecause: null, supplyRequest: { id: requestId } },
      findings: [],
    });
    expect(await stored()).toMatchObject({ supplied: 3, state: 'PARTLY_SUPPLIED' });
    const exceeded = { refusal: 'REQUEST_EXCEEDED', requested: 2, remaining: 1 };
    expect(await release(codes.slice(3, 5))).toEqual([exceeded]);
    await release(codes.slice(3, 4));
    expect(await stored()).toMatchObject({ supplied: 4, state: 'SUPPLIED' });
    const status = { kind: 'SupplyRequest', id: requestId, status: 'SUPPLIED', expected: 'ACCEPTED / PARTLY_SUPPLIED' };
    expect(await release(codes.slice(4, 5))).toEqual([{ refusal: 'WRONG_STATUS', ...status }]);
    const { data } = await hub.customs.ask(`{ supplyRequest(id: "${requestId}") { supplied releases { id } } }`, {
      subject: 'test',
      organisation: on.institution,
      scopes: [],
    });
    expect(data).toMatchObject({ supplyRequest: { supplied: 4, releases: [{}, {}] } });
  });

  test('[R129] needs one that its importer has accepted, of the same institution and drug', async () => {
    const open = await hub.askedRequest(drugId);
    expect(await release(codes.slice(0, 1), open)).toMatchObject([{ refusal: 'WRONG_STATUS', status: 'ASKED' }]);
    const otherDrug = newId();
    await hub.publishList('DRUG', [drugId, otherDrug]);
    const ofOther = await hub.askedRequest(otherDrug);
    await hub.answer(ofOther);
    await hub.agree({ importerId: on.otherImporter.id, institutionId: on.institutionId });
    const ofRival = (await hub.ask({ drugId, importerId: on.otherImporter.id })) as { supplyRequest: { id: string } };
    await hub.agree({ institutionId: on.otherInstitution.id });
    const asked = (await hub.ask({ drugId }, on.otherInstitution)) as typeof ofRival;
    await hub.answer(asked.supplyRequest.id);
    for (const id of [ofOther, ofRival.supplyRequest.id, asked.supplyRequest.id, newId()])
      expect(await release(codes.slice(0, 1), id)).toEqual([{ refusal: 'NOT_FOUND', kind: 'SupplyRequest', id }]);
  });

  test('[R129] never takes more than was asked for, however many are released at once', async () => {
    const answers = await Promise.all(codes.map((code) => release([code])));
    expect(answers.filter((answer) => !Array.isArray(answer))).toHaveLength(4);
    expect(await stored()).toMatchObject({ supplied: 4, state: 'SUPPLIED' });
  });

  test('[R129] is not on one that the institution withdraws at the same time, or it was first', async () => {
    const withdraw = () =>
      issue(hub.customs, {
        command: 'withdrawSupply',
        by: on.institution,
        input: { requestId, reason: 'x' },
        select: 'supplyRequest { state }',
      });
    const [answer] = await Promise.all([release(codes.slice(0, 1)), withdraw()]);
    const isRefused = Array.isArray(answer);
    expect(await stored()).toMatchObject({ state: 'WITHDRAWN', supplied: isRefused ? 0 : 1 });
  });

  test('[R129] without one there is a finding, or it is refused, as customs has set', async () => {
    expect(await release(codes.slice(0, 1), null)).toMatchObject({ findings: [{ code: 'NO_REQUEST' }] });
    const set = (line: number, value: string, validFrom: string) =>
      hub.em().insert(Setting, {
        id: newId(),
        line,
        key: 'customs.releaseNeedsRequest',
        value,
        validFrom,
        setBy: 'CUSTOMS',
        setAt: on.now,
        documentHash: '',
      });
    await set(1, 'REFUSE', on.tomorrow);
    expect(await release(codes.slice(1, 2), null)).toMatchObject({ findings: [{ code: 'NO_REQUEST' }] });
    await set(2, 'REFUSE', on.today);
    expect(await release(codes.slice(2, 3), null)).toEqual([{ refusal: 'NO_REQUEST' }]);
    expect(await release(codes.slice(2, 3))).toMatchObject({ findings: [] });
    await set(3, 'WARN', on.today);
    expect(await release(codes.slice(3, 4), null)).toMatchObject({ findings: [{ code: 'NO_REQUEST' }] });
  });

  test('an answer that was stored before there were findings is given again, without any', async () => {
    const idempotencyKey = newId();
    const input = { formId, codes: codes.slice(0, 1), idempotencyKey };
    const again = () =>
      issue(hub.customs, {
        command: 'releaseFromZone',
        by: on.importer,
        input,
        select: 'release { id } findings { code }',
      });
    const { release: first } = (await again()) as { release: { id: string } };
    const result = { releaseId: first.id };
    expect(await hub.em().nativeUpdate(IdempotencyRecord, { key: idempotencyKey }, { result })).toBe(1);
    expect(await again()).toEqual({ release: first, findings: [] });
  });
});
