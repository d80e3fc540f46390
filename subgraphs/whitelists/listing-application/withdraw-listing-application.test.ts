import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('withdrawListingApplication on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let callId: string;
  let id: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    callId = await steps.openCall();
    register.at('2024-09-25 09:00');
    id = await steps.apply('H1', callId);
    register.at('2024-09-26 09:00');
  });
  afterAll(() => register.close());

  const withdraw = (by: string, applicationId = id, reason = '材料有误') =>
    register.send(
      by,
      'withdrawListingApplication',
      { applicationId, reason },
      'application { procedure { state steps { name note } deadlines { name doneAt overdue } } }',
    );

  test('another organisation, an unknown application and no reason are refused', async () => {
    for (const other of ['H2', 'M1']) expect((await withdraw(other)).codes).toEqual(['NOT_FOUND']);
    for (const other of ['BJHC', 'TIANZHU', 'analyst']) expect((await withdraw(other)).codes).toEqual(['FORBIDDEN']);
    expect((await withdraw('H1', newId())).codes).toEqual(['NOT_FOUND']);
    expect((await withdraw('H1', id, ' ')).codes).toEqual(['BAD_INPUT']);
  });

  test('[R10] the institution takes back what nobody has reviewed: BJHC has no task any more, and is told', async () => {
    expect((await withdraw('H1')).payload.application.procedure).toEqual({
      state: 'WITHDRAWN',
      steps: [
        { name: 'applyForInstitutionList', note: null },
        { name: 'withdrawListingApplication', note: '材料有误' },
      ],
      deadlines: [{ name: 'REVIEW', doneAt: '2024-09-26T01:00:00.000Z', overdue: false }],
    });
    const { inbox } = await register.ask('BJHC', '{ inbox { lists { nodes { kind about answeredAt } } } }');
    expect(inbox.lists.nodes).toEqual([
      { kind: 'REVIEW', about: id, answeredAt: '2024-09-26T01:00:00.000Z' },
      { kind: 'WITHDRAWN', about: id, answeredAt: null },
    ]);
    expect((await withdraw('H1')).codes).toEqual(['WRONG_STATUS']);
    await expect(steps.review(id)).rejects.toThrow('WRONG_STATUS');
  });

  test('[R10] [D27] it may then apply again; what has been reviewed is not taken back', async () => {
    const again = await steps.apply('H1', callId);
    await steps.review(again);
    expect((await withdraw('H1', again)).codes).toEqual(['WRONG_STATUS']);
  });

  test('of a withdrawal and a review at once, one is refused', async () => {
    const other = await steps.apply('H2', callId);
    const reviewing = steps.review(other).then(
      () => [],
      ({ message }: Error) => [/WRONG_STATUS/.exec(message)![0]],
    );
    const [reviewed, { codes }] = await Promise.all([reviewing, withdraw('H2', other)]);
    expect([...reviewed, ...codes]).toEqual(['WRONG_STATUS']);
  });
});
