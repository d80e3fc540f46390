import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { SupplyRequest } from './supply-request.entity.ts';

describe.each(databases)('answerSupply, on %s', (dialect) => {
  let hub: on.Customs;
  let requestId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    requestId = await hub.askedRequest(await hub.listDrug());
  });

  const told = async () => ({
    importer: inShort(await itemsAbout(hub.customs, 'stock', on.importer, requestId)),
    institution: inShort(await itemsAbout(hub.customs, 'stock', on.institution, requestId)),
  });
  const stored = () => hub.em().findOneOrFail(SupplyRequest, { id: requestId });

  test('[R129] accepts a request: the importer has done its task, the institution is told', async () => {
    const accepted = { state: 'ACCEPTED', reason: null };
    expect(await hub.answer(requestId)).toEqual({ supplyRequest: accepted });
    expect(await stored()).toMatchObject({ ...accepted, answeredAt: on.now });
    expect(await told()).toEqual({
      importer: ['SUPPLY_ASKED SupplyRequest done'],
      institution: ['SUPPLY_ACCEPTED SupplyRequest open'],
    });
  });

  test('[R129] declines it only with a reason', async () => {
    const missing = { refusal: 'BAD_INPUT', field: 'reason', reason: 'MISSING' };
    expect(await hub.answer(requestId, { accepted: false })).toEqual([missing]);
    const declined = { state: 'DECLINED', reason: '无货' };
    expect(await hub.answer(requestId, { accepted: false, reason: '无货' })).toEqual({ supplyRequest: declined });
    expect(await stored()).toMatchObject({ ...declined, answeredAt: on.now });
    expect(await told()).toEqual({
      importer: ['SUPPLY_ASKED SupplyRequest done'],
      institution: ['SUPPLY_DECLINED SupplyRequest open'],
    });
  });

  test('[R129] is of the importer that was asked, once', async () => {
    const unknown = newId();
    const notFound = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'SupplyRequest', id }];
    expect(await hub.answer(requestId, undefined, on.otherImporter)).toEqual(notFound(requestId));
    expect(await hub.answer(unknown)).toEqual(notFound(unknown));
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' };
    expect(await hub.answer(requestId, undefined, { kind: 'INSTITUTION', id: on.importerId })).toEqual([only]);
    await hub.answer(requestId);
    const status = { kind: 'SupplyRequest', id: requestId, status: 'ACCEPTED', expected: 'ASKED' };
    expect(await hub.answer(requestId, { accepted: false, reason: 'x' })).toEqual([
      { refusal: 'WRONG_STATUS', ...status },
    ]);
  });

  test('[R129] of two answers at once only one counts', async () => {
    const answers = await Promise.all([hub.answer(requestId), hub.answer(requestId, { accepted: false, reason: 'x' })]);
    expect(answers.filter((answer) => Array.isArray(answer))).toMatchObject([[{ refusal: 'WRONG_STATUS' }]]);
    const notices = (await told()).institution;
    expect(notices).toEqual([
      (await stored()).state === 'ACCEPTED'
        ? 'SUPPLY_ACCEPTED SupplyRequest open'
        : 'SUPPLY_DECLINED SupplyRequest open',
    ]);
  });
});
