import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('closeRectification on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let id: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    await steps.listed(['H1'], '2024-09-18');
    id = await steps.orderRectification('H1', '2024-10-01');
  });
  afterAll(() => register.close());

  const close = (by: string, accepted: boolean, rectificationId = id) =>
    register.send(
      by,
      'closeRectification',
      { rectificationId, accepted, reason: '已核查' },
      'rectification { procedure { state steps { name note } deadlines { doneAt overdue } } }',
    );

  test.each(['BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU', 'H1', 'importer'])(
    '[R25] %s may not close',
    async (by) => {
      expect((await close(by, true)).codes).toEqual(['FORBIDDEN']);
    },
  );

  test('[R25] what was ordered is accepted, once', async () => {
    expect((await close('BJHC', true, newId())).codes).toEqual(['NOT_FOUND']);
    const blank = { rectificationId: id, accepted: true, reason: ' ' };
    expect((await register.send('BJHC', 'closeRectification', blank)).codes).toEqual(['BAD_INPUT']);
    register.at('2024-10-02 09:00');
    const { procedure } = (await close('BJHC', true)).payload.rectification;
    expect(procedure).toEqual({
      state: 'ACCEPTED',
      steps: [
        { name: 'orderRectification', note: '能力不足' },
        { name: 'closeRectification', note: '已核查' },
      ],
      deadlines: [{ doneAt: '2024-10-02T01:00:00.000Z', overdue: true }],
    });
    expect((await close('BJHC', false)).codes).toEqual(['WRONG_STATUS']);
  });

  test('[R25] or found not to be done', async () => {
    id = await steps.orderRectification('H1', '2024-11-01');
    expect((await close('BJHC', false)).payload.rectification.procedure.state).toBe('FAILED');
  });
});
