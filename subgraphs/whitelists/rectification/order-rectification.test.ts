import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { paper, Steps } from '../testing/listing-steps.ts';
import { hospitalIds, arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('orderRectification on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    await new Steps(register).listed(['H1'], '2024-09-18');
    register.at('2024-09-20 10:00');
  });
  afterAll(() => register.close());

  const order = (by: string, input: object = {}) =>
    register.send(
      by,
      'orderRectification',
      { institutionId: hospitalIds.H1, cause: '人员不足', dueOn: '2024-09-21', document: paper('ORDER'), ...input },
      'rectification { id institution { name } cause dueOn orderedAt procedure { state deadlines { name rule dueOn overdue } documents { type } } }',
    );

  test.each(['BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU', 'H1', 'importer'])(
    '[R25] %s may not order',
    async (by) => {
      expect((await order(by)).codes).toEqual(['FORBIDDEN']);
    },
  );

  test('an institution that is not listed, a day that is not after today and a missing paper are refused', async () => {
    expect((await order('BJHC', { institutionId: hospitalIds.H2 })).codes).toEqual(['INSTITUTION_NOT_LISTED']);
    expect((await order('BJHC', { dueOn: '2024-09-20' })).codes).toEqual(['BAD_INPUT']);
    expect((await order('BJHC', { document: paper('MINUTES') })).codes[0]).toBe('DOCUMENT_MISSING');
  });

  test('[R25] the order has its day as a deadline of the institution, which sees it and stays listed', async () => {
    const { rectification } = (await order('BJHC')).payload;
    expect(rectification).toEqual({
      id: expect.any(String),
      institution: { name: 'H1' },
      cause: '人员不足',
      dueOn: '2024-09-21',
      orderedAt: '2024-09-20T02:00:00.000Z',
      procedure: {
        state: 'ORDERED',
        deadlines: [{ name: 'RECTIFICATION', rule: 'on 2024-09-21', dueOn: '2024-09-21', overdue: false }],
        documents: [{ type: 'ORDER' }],
      },
    });
    const count = async (by: string) =>
      (await register.ask(by, '{ rectifications { totalCount } }')).rectifications.totalCount;
    expect(
      await Promise.all(['H1', 'BJMPA', 'TIANZHU', 'H2', 'CUSTOMS', 'MIB', 'SHUNYI', 'importer'].map(count)),
    ).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
    expect((await order('BJHC')).codes).toEqual(['ALREADY_EXISTS']);
    const { institution } = await register.ask(undefined, `{ institution(id: "${hospitalIds.H1}") { listed } }`);
    expect(institution.listed).toBe(true);
    register.at('2024-09-21 23:59');
    const overdue = async () => {
      const { listDeadlines } = await register.ask('H1', '{ listDeadlines { nodes { deadline { name overdue } } } }');
      const deadlines = listDeadlines.nodes.map(({ deadline }: { deadline: { name: string } }) => deadline);
      return deadlines.find(({ name }: { name: string }) => name === 'RECTIFICATION');
    };
    expect(await overdue()).toEqual({ name: 'RECTIFICATION', overdue: false });
    register.at('2024-09-22 00:00');
    expect(await overdue()).toEqual({ name: 'RECTIFICATION', overdue: true });
  });
});
