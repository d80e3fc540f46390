import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ImporterSteps } from '../testing/importer-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('acceptImporterApplication on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  let id: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-04-22 09:00');
    steps = new ImporterSteps(register);
    id = await steps.apply('M1');
    register.at('2025-04-25 23:59');
  });
  afterAll(() => register.close());

  const accept = (by: string, applicationId = id, input: object = { accepted: true }) =>
    register.send(
      by,
      'acceptImporterApplication',
      { applicationId, ...input },
      'application { procedure { state steps { name note } deadlines { name clause startsOn rule dueOn provisional } } }',
    );
  const inbox = async (by: string) => {
    const query = '{ inbox { lists { nodes { kind about answerBy answeredAt } } } }';
    return (await register.ask(by, query)).inbox.lists.nodes;
  };

  test.each(['BJMPA', 'CUSTOMS', 'BJHC', 'MIB', 'M1', 'H1'])('[R65] %s may not accept', async (by) => {
    expect((await accept(by)).codes).toEqual(['FORBIDDEN']);
  });

  test('an unknown application, and a return without a reason, are refused', async () => {
    expect((await accept('TIANZHU', newId())).codes).toEqual(['NOT_FOUND']);
    const { codes, params } = await accept('TIANZHU', id, { accepted: false });
    expect([codes, params]).toEqual([['BAD_INPUT'], { field: 'reason', reason: 'EMPTY' }]);
  });

  test('[R65] [R67] the acceptance gives both reviewers ten working days, and its own task is done', async () => {
    const { payload } = await accept('TIANZHU');
    const due = {
      name: 'REVIEW',
      clause: 'R67',
      startsOn: '2025-04-25',
      rule: '10 working days',
      dueOn: '2025-05-13',
      provisional: false,
    };
    expect(payload.application.procedure).toEqual({
      state: 'ACCEPTED',
      steps: [
        { name: 'applyForImporterList', note: null },
        { name: 'acceptImporterApplication', note: null },
      ],
      deadlines: [due, due],
    });
    const task = { kind: 'REVIEW', about: id, answerBy: '2025-05-13', answeredAt: null };
    expect([await inbox('BJMPA'), await inbox('CUSTOMS')]).toEqual([[task], [task]]);
    expect(await inbox('TIANZHU')).toEqual([
      { kind: 'APPLICATION', about: id, answerBy: null, answeredAt: '2025-04-25T15:59:00.000Z' },
    ]);
    expect((await inbox('M1')).map(({ kind }: { kind: string }) => kind)).toEqual(['ACCEPTED']);
    expect((await accept('TIANZHU')).codes).toEqual(['WRONG_STATUS']);
  });

  test('[D27] a returned application starts no clock, says why and has ended', async () => {
    const other = await steps.apply('M2');
    const { payload } = await accept('TIANZHU', other, { accepted: false, reason: '材料不全' });
    const { state, steps: taken, deadlines } = payload.application.procedure;
    expect([state, deadlines]).toEqual(['RETURNED', []]);
    expect(taken.at(-1)).toEqual({ name: 'acceptImporterApplication', note: '材料不全' });
    expect((await inbox('BJMPA')).length).toBe(1);
    expect((await inbox('M2')).map(({ kind }: { kind: string }) => kind)).toEqual(['RETURNED']);
    expect((await steps.tryToApply('M2')).codes).toEqual([]);
  });

  test('[R65] the importer takes back what no opinion has been given on: nobody has a task any more', async () => {
    const withdraw = (applicationId: string) =>
      register.send('M1', 'withdrawListingApplication', { applicationId, reason: '材料有误' }, 'application { id }');
    const open = async (by: string) =>
      (await register.ask(by, '{ inbox { lists(open: true) { nodes { kind task } } } }')).inbox.lists.nodes.filter(
        ({ task }: { task: boolean }) => task,
      );
    expect((await register.send('M2', 'withdrawListingApplication', { applicationId: id, reason: 'R' })).codes).toEqual(
      ['NOT_FOUND'],
    );
    expect((await withdraw(id)).codes).toEqual([]);
    const again = await steps.apply('M1');
    expect((await withdraw(again)).codes).toEqual([]);
    expect([await open('BJMPA'), await open('CUSTOMS')]).toEqual([[], []]);
    expect((await open('TIANZHU')).length).toBe(1);
    const reviewed = await steps.apply('M1');
    await steps.accept(reviewed);
    await steps.giveOpinion('CUSTOMS', reviewed);
    expect((await withdraw(reviewed)).codes).toEqual(['WRONG_STATUS']);
  });
});
