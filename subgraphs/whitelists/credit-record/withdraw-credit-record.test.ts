import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { hospitalIds, importerId, arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { recordedViolation } from '../testing/supervision-steps.ts';

const { H1 } = hospitalIds;

describe.each(databases)('withdrawCreditRecord and creditRecords on %s', (dialect) => {
  let register: Whitelists;
  let violationId: string;
  const ids: string[] = [];
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    violationId = await recordedViolation(register, 'BJHC', H1, { basis: 'B' });
    ids.push(await publish(violationId));
    ids.push(await publish(await recordedViolation(register, 'CUSTOMS', importerId, { basis: 'B' })));
  });
  afterAll(() => register.close());

  const publish = async (id: string, text = 'T'): Promise<string> => {
    const input = { violationId: id, text };
    const { payload } = await register.send('TIANZHU', 'publishCreditRecord', input, 'creditRecord { id }');
    return payload.creditRecord.id;
  };
  const withdraw = (creditRecordId: string, by = 'TIANZHU', reason = '经复核有误') =>
    register.send(
      by,
      'withdrawCreditRecord',
      { creditRecordId, reason },
      'creditRecord { text withdrawnAt withdrawalReason }',
    );
  const list = async (args = '') => {
    const fields = 'totalCount pageInfo { endCursor hasNextPage } nodes { id }';
    const { creditRecords } = await register.ask(undefined, `{ creditRecords${args} { ${fields} } }`);
    return { ...creditRecords, ids: creditRecords.nodes.map(({ id }: { id: string }) => id) };
  };

  test.each(['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'XICHENG_AMR', 'H1', 'importer'])(
    '[R104] %s may not withdraw',
    async (by) => {
      expect((await withdraw(ids[0]!, by)).codes).toEqual(['FORBIDDEN']);
    },
  );

  test('an unknown record and a blank reason are refused', async () => {
    expect((await withdraw(newId())).codes).toEqual(['NOT_FOUND']);
    expect((await withdraw(ids[0]!, 'TIANZHU', ' ')).codes).toEqual(['BAD_INPUT']);
  });

  test('[R104] what is withdrawn stays public with its day and reason; followers and its organisation are told', async () => {
    register.at('2024-09-20 09:00');
    const head = await register.head();
    const { creditRecord } = (await withdraw(ids[0]!)).payload;
    const expected = { text: 'T', withdrawnAt: '2024-09-20T01:00:00.000Z', withdrawalReason: '经复核有误' };
    expect(creditRecord).toEqual(expected);
    const { creditRecords } = await register.ask(
      undefined,
      '{ creditRecords(withdrawn: true) { nodes { text withdrawnAt withdrawalReason } } }',
    );
    expect(creditRecords.nodes).toEqual([expected]);
    expect(await register.published(head)).toEqual([
      {
        type: 'CreditRecordWithdrawn',
        data: { creditRecordId: ids[0], subjectId: H1, reason: '经复核有误' },
      },
    ]);
    const kinds = '{ inbox { lists(kind: "CREDIT_RECORD_WITHDRAWN") { nodes { about } } } }';
    expect((await register.ask('H1', kinds)).inbox.lists.nodes).toEqual([{ about: violationId }]);
    expect((await withdraw(ids[0]!)).codes).toEqual(['WRONG_STATUS']);
  });

  test('[R104] it is corrected by publishing its violation again, which the old record does not touch', async () => {
    ids.push(await publish(violationId, '更正后的内容'));
    expect((await withdraw(ids[0]!)).codes).toEqual(['WRONG_STATUS']);
    const { violations } = await register.ask(
      'H1',
      '{ violations { nodes { creditRecords { id } procedure { state } } } }',
    );
    expect(violations.nodes).toEqual([
      { creditRecords: [{ id: ids[0] }, { id: ids[2] }], procedure: { state: 'PUBLISHED' } },
    ]);
  });

  test('[R104] without a login, records are listed in both orders, by page, organisation and whether they stand', async () => {
    expect((await list()).ids).toEqual(ids);
    expect((await list('(order: NEWEST_FIRST)')).ids).toEqual(ids.toReversed());
    const page = await list('(first: 2)');
    expect(page).toMatchObject({ totalCount: 3, ids: ids.slice(0, 2), pageInfo: { hasNextPage: true } });
    expect((await list(`(first: 2, after: "${page.pageInfo.endCursor}")`)).ids).toEqual([ids[2]]);
    expect((await list(`(subjectId: "${H1}")`)).ids).toEqual([ids[0], ids[2]]);
    expect((await list(`(subjectId: "${importerId}")`)).ids).toEqual([ids[1]]);
    expect((await list('(withdrawn: true)')).ids).toEqual([ids[0]]);
    expect((await list('(withdrawn: false)')).ids).toEqual([ids[1], ids[2]]);
    await expect(list(`(subjectId: "${newId()}")`)).rejects.toThrow('BAD_INPUT');
  });
});
