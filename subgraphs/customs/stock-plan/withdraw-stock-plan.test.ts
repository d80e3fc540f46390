import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { StockPlan } from './stock-plan.entity.ts';

const { importer, institutionId } = on;

describe.each(databases)('withdrawStockPlan, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let planId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    await hub.approve(drugId);
    planId = await plan();
  });

  const plan = async (): Promise<string> => {
    const input = { drugId, lines: [{ institutionId, quantity: 10, by: on.tomorrow }] };
    const answer = await issue(hub.customs, { command: 'planStock', by: importer, input, select: 'plan { id }' });
    return (answer as { plan: { id: string } }).plan.id;
  };
  const withdraw = (id = planId, by = importer, reason = '数量有误') => {
    const select = 'plan { id withdrawnAt reason entered lines { quantity } }';
    return issue(hub.customs, { command: 'withdrawStockPlan', by, input: { planId: id, reason }, select });
  };
  const enter = (under: string, lotNumber = 'A') => {
    const input = { drugId, planId: under, lots: [{ lotNumber, expiryDate: on.tomorrow, quantity: 4 }] };
    return issue(hub.customs, { command: 'enterBondedStock', by: importer, input, select: 'lots { onHand }' });
  };
  const withdrawn = { withdrawnAt: on.now.toISOString(), reason: '数量有误' };
  const refused = (id: string) => {
    return [{ refusal: 'WRONG_STATUS', kind: 'StockPlan', id, status: 'WITHDRAWN', expected: 'STANDING' }];
  };

  test('[R72] lets nothing enter under it any longer, and keeps what it planned and what has entered', async () => {
    const right = await plan();
    await enter(planId);
    expect(await withdraw()).toEqual({ plan: { id: planId, ...withdrawn, entered: 4, lines: [{ quantity: 10 }] } });
    expect(await enter(planId, 'B')).toEqual(refused(planId));
    expect(await enter(right, 'B')).toEqual({ lots: [{ onHand: 4 }] });
    const query = `{ stockPlans(filter: { drugId: "${drugId}" }) { nodes { id withdrawnAt reason entered } } }`;
    const { data } = await hub.customs.ask(query, { subject: 'test', organisation: importer, scopes: [] });
    const nodes = [
      { id: planId, ...withdrawn, entered: 4 },
      { id: right, withdrawnAt: null, reason: null, entered: 4 },
    ];
    expect(data).toEqual({ stockPlans: { nodes } });
  });

  test('[R72] is for its importer, once, with a reason', async () => {
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' };
    expect(await withdraw(planId, { kind: 'INSTITUTION', id: importer.id })).toEqual([only]);
    const notFound = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'StockPlan', id }];
    expect(await withdraw(planId, on.otherImporter)).toEqual(notFound(planId));
    const unknown = newId();
    expect(await withdraw(unknown)).toEqual(notFound(unknown));
    expect(await withdraw(planId, importer, '')).toMatchObject([{ refusal: 'BAD_INPUT', field: 'reason' }]);
    expect(await hub.em().count(StockPlan, { id: planId, withdrawnAt: null })).toBe(1);
    await withdraw();
    expect(await withdraw(planId, importer, '再次')).toEqual(refused(planId));
    expect(await hub.em().findOneOrFail(StockPlan, { id: planId })).toMatchObject({ reason: '数量有误' });
  });

  test('[R72] at the same time withdraws it once', async () => {
    const answers = await Promise.all([withdraw(), withdraw(planId, importer, '再次'), withdraw()]);
    expect(answers.filter((answer) => !Array.isArray(answer))).toHaveLength(1);
  });
});
