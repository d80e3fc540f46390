import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { applicantIds, arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { importerApplication, ImporterSteps, renewalOf } from '../testing/importer-steps.ts';
import { countReminders, remindAt, remindersIn } from '../testing/read-reminders.ts';

const kind = 'LICENCE_EXPIRES';

/** Both licences end on 2029-06-30: 90 days before it is 2029-04-01. */
describe.each(databases)('[R54] reminders of licences on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-05-19 09:00');
    steps = new ImporterSteps(register);
    await steps.listed(['M1', 'M2']);
  });
  afterEach(() => register.close());

  const counts = () => countReminders(register, kind, 'M1', 'M2');

  test('go to the importer that holds it, 90, 60 and 30 days before, and to nobody else', async () => {
    await remindAt(register, '2029-03-31 23:59');
    expect(await counts()).toEqual({ M1: '0 open, 0 closed', M2: '0 open, 0 closed' });
    await remindAt(register, '2029-04-01 00:00');
    expect(await remindersIn(register, 'M1', kind)).toEqual([
      {
        text: `《药品经营许可证》将到期（${importerApplication.licence.number}）：2029-06-30（90 日内）`,
        clause: 'R54',
        about: applicantIds.M1,
        task: false,
        open: true,
        subject: { __typename: 'Importer' },
      },
    ]);
    for (const day of ['2029-05-01', '2029-05-31', '2029-06-30']) await remindAt(register, `${day} 00:00`);
    expect(await counts()).toEqual({ M1: '1 open, 2 closed', M2: '1 open, 2 closed' });
    await remindAt(register, '2029-07-01 00:00');
    expect(await counts()).toEqual({ M1: '0 open, 3 closed', M2: '0 open, 3 closed' });
    const others = await countReminders(register, kind, 'importer', 'M3', 'BJMPA', 'TIANZHU', 'CUSTOMS');
    expect(new Set(Object.values(others))).toEqual(new Set(['0 open, 0 closed']));
  });

  test('end when it is renewed, and begin again before the new last day', async () => {
    await remindAt(register, '2029-04-01 00:00');
    register.at('2029-04-10 09:00');
    const { payload } = await register.send('M1', 'renewLicence', renewalOf(), 'renewal { id }');
    await remindAt(register, '2029-04-11 00:00');
    expect((await counts())['M1']).toBe('1 open, 0 closed');
    await register.send('BJMPA', 'decideLicenceRenewal', { renewalId: payload.renewal.id, accepted: true });
    for (const day of ['2029-04-12', '2029-05-01']) await remindAt(register, `${day} 00:00`);
    expect(await counts()).toEqual({ M1: '0 open, 1 closed', M2: '1 open, 1 closed' });
    await remindAt(register, '2034-04-01 00:00');
    expect((await counts())['M1']).toBe('1 open, 1 closed');
  });

  test('end when the importer is removed from the list', async () => {
    await remindAt(register, '2029-04-01 00:00');
    register.at('2029-04-10 09:00');
    const { id: proposalId, textSha256 } = await steps.propose('TIANZHU', 'M1');
    const signed = await register.send('BJMPA', 'signRemoval', { proposalId, textSha256 });
    expect(signed.codes).toEqual([]);
    await remindAt(register, '2029-05-01 00:00');
    expect(await counts()).toEqual({ M1: '0 open, 1 closed', M2: '1 open, 1 closed' });
  });
});
