import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { SupplyRequest } from './supply-request.entity.ts';

describe.each(databases)('withdrawSupply, on %s', (dialect) => {
  let hub: on.Customs;
  let requestId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    requestId = await hub.askedRequest(await hub.listDrug());
  });

  const withdraw = (by = on.institution, reason = '不再需要') =>
    issue(hub.customs, {
      command: 'withdrawSupply',
      by,
      input: { requestId, reason },
      select: 'supplyRequest { state reason withdrawnAt }',
    });
  const withdrawn = { state: 'WITHDRAWN', reason: '不再需要', withdrawnAt: on.now.toISOString() };
  const toldToImporter = async () => inShort(await itemsAbout(hub.customs, 'stock', on.importer, requestId));

  test('[R129] takes back what was asked: nothing is left to answer', async () => {
    expect(await withdraw()).toEqual({ supplyRequest: withdrawn });
    expect(await toldToImporter()).toEqual(['SUPPLY_ASKED SupplyRequest done', 'SUPPLY_WITHDRAWN SupplyRequest open']);
    expect(await hub.answer(requestId)).toMatchObject([{ refusal: 'WRONG_STATUS', status: 'WITHDRAWN' }]);
  });

  test.each([
    ['ACCEPTED', true],
    ['PARTLY_SUPPLIED', true],
    ['SUPPLIED', false],
    ['DECLINED', false],
    ['WITHDRAWN', false],
  ] as const)('[R129] a request that is %s: %s', async (state, may) => {
    await hub.em().nativeUpdate(SupplyRequest, { id: requestId }, { state });
    const expected = 'ASKED / ACCEPTED / PARTLY_SUPPLIED';
    const refused = { refusal: 'WRONG_STATUS', kind: 'SupplyRequest', id: requestId, status: state, expected };
    expect(await withdraw()).toEqual(may ? { supplyRequest: withdrawn } : [refused]);
  });

  test('[R129] is of the institution that asked', async () => {
    const notFound = { refusal: 'NOT_FOUND', kind: 'SupplyRequest', id: requestId };
    expect(await withdraw(on.otherInstitution)).toEqual([notFound]);
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'INSTITUTION' };
    expect(await withdraw({ kind: 'IMPORTER', id: on.institutionId })).toEqual([only]);
    const blank = { refusal: 'BAD_INPUT', field: 'reason', reason: 'EMPTY' };
    expect(await withdraw(on.institution, ' ')).toEqual([blank]);
  });
});
