import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { hospitalIds, importerId, arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { recordedViolation } from '../testing/supervision-steps.ts';

const { H1 } = hospitalIds;
const fields = `id subject { __typename ... on Institution { name } } text basis publishedBy { code } publishedAt
  withdrawnAt withdrawalReason`;

describe.each(databases)('publishCreditRecord on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
  });
  afterAll(() => register.close());

  const publish = (violationId: string, input: object = {}, by = 'TIANZHU') =>
    register.send(by, 'publishCreditRecord', { violationId, text: '公开内容', ...input }, `creditRecord { ${fields} }`);
  const violation = (subjectId: string, input: object = {}) => recordedViolation(register, 'BJMPA', subjectId, input);

  test('[R104] TIANZHU publishes a violation with its basis; everyone reads it, and its organisation is told', async () => {
    const violationId = await violation(H1, { basis: '《某规定》第一条', text: '内部情况' });
    register.at('2024-09-19 09:00');
    const head = await register.head();
    const { creditRecord } = (await publish(violationId)).payload;
    expect(creditRecord).toEqual({
      id: expect.any(String),
      subject: { __typename: 'Institution', name: 'H1' },
      text: '公开内容',
      basis: '《某规定》第一条',
      publishedBy: { code: 'TIANZHU' },
      publishedAt: '2024-09-19T01:00:00.000Z',
      withdrawnAt: null,
      withdrawalReason: null,
    });
    const { creditRecords } = await register.ask(undefined, `{ creditRecords { nodes { ${fields} } } }`);
    expect(creditRecords.nodes).toEqual([creditRecord]);
    const kinds = '{ inbox { lists(kind: "CREDIT_RECORD_PUBLISHED") { nodes { about } } } }';
    expect((await register.ask('H1', kinds)).inbox.lists.nodes).toEqual([{ about: violationId }]);
    const { violations } = await register.ask(
      'H1',
      '{ violations { nodes { creditRecords { id } procedure { state } } } }',
    );
    expect(violations.nodes).toEqual([{ creditRecords: [{ id: creditRecord.id }], procedure: { state: 'PUBLISHED' } }]);
    const data = { creditRecordId: creditRecord.id, subjectKind: 'INSTITUTION', subjectId: H1 };
    expect(await register.published(head)).toEqual([
      { type: 'CreditRecordPublished', data: { ...data, text: '公开内容', basis: '《某规定》第一条' } },
    ]);
    expect((await publish(violationId)).codes).toEqual(['WRONG_STATUS']);
  });

  test('[R104] a record without a basis is refused, and whoever publishes may name it', async () => {
    const violationId = await violation(importerId);
    expect(await publish(violationId)).toMatchObject({ codes: ['BASIS_MISSING'], params: { violation: violationId } });
    const { payload } = await publish(violationId, { basis: '《另一规定》' });
    expect(payload.creditRecord).toMatchObject({ subject: { __typename: 'Importer' }, basis: '《另一规定》' });
  });

  test('[R104] the basis that the publication names goes before that of the report', async () => {
    const violationId = await violation(H1, { basis: 'A' });
    expect((await publish(violationId, { basis: 'B' })).payload.creditRecord.basis).toBe('B');
  });

  test.each(['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'XICHENG_AMR', 'H1', 'importer'])(
    '[R104] %s may not publish',
    async (by) => {
      const violationId = await violation(H1, { basis: 'B' });
      expect((await publish(violationId, {}, by)).codes).toEqual(['FORBIDDEN']);
    },
  );

  test('an unknown violation and a blank text are refused', async () => {
    expect((await publish(newId())).codes).toEqual(['NOT_FOUND']);
    expect((await publish(await violation(H1), { text: ' ', basis: 'B' })).codes).toEqual(['BAD_INPUT']);
  });

  test('of two publications at once one counts', async () => {
    const violationId = await violation(H1, { basis: 'B' });
    const answers = await Promise.all([publish(violationId), publish(violationId)]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['WRONG_STATUS']);
  });
});
