import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('conveneDeliberation on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let draftId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    const applicationId = await steps.apply('H1', await steps.openCall());
    await steps.review(applicationId);
    draftId = await steps.submit([applicationId]);
    register.at('2024-09-19 09:00');
  });
  afterAll(() => register.close());

  const convene = (by: string, input: object = {}) =>
    register.send(
      by,
      'conveneDeliberation',
      { draftId, meetsAt: '2024-09-19T09:00:00+08:00', ...input },
      'draft { procedure { state deadlines { doneAt } } deliberation { meetsAt convenedAt concludedAt members { agency { code } present stance } } }',
    );

  test.each(['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'H1', 'importer'])('[R99] %s may not convene', async (by) => {
    expect((await convene(by)).codes).toEqual(['FORBIDDEN']);
    // Nor does it learn whether there is such a draft.
    expect((await convene(by, { draftId: newId() })).codes).toEqual(['FORBIDDEN']);
  });

  test('an unknown draft and a day in the past are refused', async () => {
    expect((await convene('TIANZHU', { draftId: newId() })).codes).toEqual(['NOT_FOUND']);
    expect((await convene('TIANZHU', { meetsAt: '2024-09-19T08:59:59+08:00' })).codes).toEqual(['BAD_INPUT']);
  });

  test('[R22] [R98] the six are called, and the deadline is met', async () => {
    const { draft } = (await convene('TIANZHU')).payload;
    const waiting = (code: string) => ({ agency: { code }, present: null, stance: null });
    expect(draft).toEqual({
      procedure: { state: 'CONVENED', deadlines: [{ doneAt: '2024-09-19T01:00:00.000Z' }] },
      deliberation: {
        meetsAt: '2024-09-19T01:00:00.000Z',
        convenedAt: '2024-09-19T01:00:00.000Z',
        concludedAt: null,
        members: ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'].map(waiting),
      },
    });
    expect((await convene('TIANZHU')).codes).toEqual(['WRONG_STATUS']);
  });

  const called = async (by: string) => {
    const fields = 'kind text answerBy answeredAt overdue';
    const { inbox } = await register.ask(by, `{ inbox { lists { nodes { ${fields} } } } }`);
    return inbox.lists.nodes.filter(({ kind }: { kind: string }) => kind === 'DELIBERATION');
  };

  test('[R22] [R98] each of the six has the meeting as a task for its day, which its opinion or the conclusion ends', async () => {
    const id = await steps.apply('H2', await steps.openCall());
    await steps.review(id);
    draftId = await steps.submit([id]);
    // In UTC it is still the day before.
    expect((await convene('TIANZHU', { meetsAt: '2024-09-20T00:30:00+08:00' })).codes).toEqual([]);
    const task = {
      kind: 'DELIBERATION',
      text: '参加集体审议并发表意见（2024-09-20 00:30）',
      answerBy: '2024-09-20',
      answeredAt: null,
      overdue: false,
    };
    for (const member of ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'])
      expect((await called(member)).at(-1)).toEqual(task);
    for (const other of ['H2', 'importer', 'analyst']) expect(await called(other)).toEqual([]);
    register.at('2024-09-20 09:00');
    await steps.opine(draftId, ['MIB']);
    const [done, open] = [{ answeredAt: '2024-09-20T01:00:00.000Z' }, { answeredAt: null }];
    expect(await called('MIB')).toMatchObject([open, done]);
    for (const other of ['BJHC', 'SHUNYI']) expect(await called(other)).toMatchObject([open, open]);
    register.at('2024-09-21 09:00');
    await steps.conclude(draftId, [id], ['BJHC', 'BJMPA', 'CUSTOMS', 'SHUNYI', 'TIANZHU']);
    expect(await called('MIB')).toMatchObject([open, done]);
    expect(await called('SHUNYI')).toMatchObject([open, { answeredAt: '2024-09-21T01:00:00.000Z', overdue: true }]);
  });
});
