import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { startDrugRegister } from '../testing/drug-steps.ts';
import type { Whitelists } from '../arrange.ts';

describe.each(databases)('guideDrugDemand on %s', (dialect) => {
  let register: Whitelists;
  let demandId: string;
  beforeAll(async () => {
    const { register: started, steps } = await startDrugRegister(dialect);
    register = started;
    demandId = await steps.file('H1', '伏索利肽');
  });
  afterAll(() => register.close());

  const guide = (by: string, input: object = {}) =>
    register.send(
      by,
      'guideDrugDemand',
      { demandId, guidance: '请备齐附件 2 的材料', ...input },
      'demand { guidance guidedAt procedure { state } }',
    );

  test('another organisation, an unknown demand and no advice are refused', async () => {
    for (const by of ['BJMPA', 'TIANZHU', 'H1', 'importer']) expect((await guide(by)).codes).toEqual(['FORBIDDEN']);
    expect((await guide('BJHC', { demandId: newId() })).codes).toEqual(['NOT_FOUND']);
    expect((await guide('BJHC', { guidance: ' ' })).codes).toEqual(['BAD_INPUT']);
  });

  test('[R28] [R143] BJHC guides the institution once, which finds it in its inbox', async () => {
    register.at('2024-10-23 10:00');
    expect((await guide('BJHC')).payload.demand).toEqual({
      guidance: '请备齐附件 2 的材料',
      guidedAt: '2024-10-23T02:00:00.000Z',
      procedure: { state: 'GUIDED' },
    });
    const query = '{ inbox { lists { nodes { kind about subject { ... on DrugDemand { guidance } } } } } }';
    expect((await register.ask('H1', query)).inbox.lists.nodes).toEqual([
      { kind: 'DEMAND_GUIDED', about: demandId, subject: { guidance: '请备齐附件 2 的材料' } },
    ]);
    expect((await register.ask('H2', query)).inbox.lists.nodes).toEqual([]);
    expect((await guide('BJHC')).codes).toEqual(['WRONG_STATUS']);
    const guided = '{ drugDemands(guided: true) { nodes { id } } }';
    expect((await register.ask('BJHC', guided)).drugDemands.nodes).toEqual([{ id: demandId }]);
  });
});
