import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { opinionOn, Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('giveDeliberationOpinion on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let draftId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    const applicationId = await steps.apply('H1', await steps.openCall());
    await steps.review(applicationId);
    draftId = await steps.submit([applicationId]);
  });
  afterAll(() => register.close());

  const opine = (by: string, id = draftId) =>
    register.send(
      by,
      'giveDeliberationOpinion',
      opinionOn(id, 'ABSTAIN'),
      'draft { deliberation { members { agency { code } present stance opinion givenAt } } }',
    );

  test('before the members are called there is nothing to give an opinion on', async () => {
    expect((await opine('MIB')).codes).toEqual(['WRONG_STATUS']);
    await steps.convene(draftId);
    expect((await opine('MIB', newId())).codes).toEqual(['NOT_FOUND']);
  });

  test.each(['NMPA', 'H1', 'importer', 'analyst'])('[R98] %s is no member', async (by) => {
    expect((await opine(by)).codes).toEqual(['FORBIDDEN']);
  });

  test('[R121] each member gives one opinion', async () => {
    register.at('2024-09-19 09:00');
    const { payload } = await opine('MIB');
    const mib = payload.draft.deliberation.members.find(
      (each: { agency: { code: string } }) => each.agency.code === 'MIB',
    );
    expect(mib).toEqual({
      agency: { code: 'MIB' },
      present: true,
      stance: 'ABSTAIN',
      opinion: '同意',
      givenAt: '2024-09-19T01:00:00.000Z',
    });
    expect((await opine('MIB')).codes).toEqual(['SIGNATURE_TWICE']);
    const blank = { ...opinionOn(draftId), opinion: ' ' };
    expect((await register.send('BJMPA', 'giveDeliberationOpinion', blank)).codes).toEqual(['BAD_INPUT']);
  });

  test('two opinions of one member at once are one', async () => {
    const answers = await Promise.all([opine('SHUNYI'), opine('SHUNYI')]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['SIGNATURE_TWICE']);
  });
});
