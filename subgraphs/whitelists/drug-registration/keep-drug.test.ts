import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { DrugListSteps, drugRemovalOf, registrationOf } from '../testing/drug-list-steps.ts';

const reason = '国内产能不足以满足患者需要（虚构）';

describe.each(databases)('the review of a drug registered in China, on %s,', (dialect) => {
  let register: Whitelists;
  let list: DrugListSteps;
  let [drugId, registrationId] = ['', ''];
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect, ['H1']);
    list = new DrugListSteps(register);
    drugId = await list.listed('H1');
    register.at('2025-09-01 10:00');
    registrationId = await record();
  });
  afterEach(() => register.close());

  const record = async (input: object = {}): Promise<string> =>
    (await register.send('BJMPA', 'recordRegistration', registrationOf(drugId, input), 'registration { id }')).payload
      .registration.id;
  const keep = (by: string, input: object = {}) =>
    register.send(by, 'keepDrug', { registrationId, reason, ...input }, 'registration { id }');
  const remove = (cause: string) =>
    register.send('BJMPA', 'removeDrug', drugRemovalOf(drugId, { cause }), 'proposal { id textSha256 }');
  const states = async () => {
    const query = `{ drug(id: "${drugId}") { registrations { state keptBecause decidedAt } } }`;
    return (await register.ask(undefined, query)).drug.registrations;
  };
  const openTasks = async () => {
    const query = '{ inbox { lists(kind: "REVIEW_REGISTRATION", open: true) { nodes { about } } } }';
    return (await register.ask('BJMPA', query)).inbox.lists.nodes.length as number;
  };
  const at = '2025-09-05T02:00:00.000Z';

  test.each(['BJHC', 'TIANZHU', 'H1', 'importer'])('[R39] %s may not keep a drug', async (by) => {
    expect((await keep(by)).codes).toEqual(['FORBIDDEN']);
  });

  test('what is not under review, and no reason, are refused', async () => {
    expect((await keep('BJMPA', { registrationId: newId() })).codes).toEqual(['NOT_FOUND']);
    expect((await keep('BJMPA', { reason: ' ' })).codes).toEqual(['BAD_INPUT']);
    expect(await openTasks()).toBe(1);
    await keep('BJMPA');
    const again = await keep('BJMPA');
    expect([again.codes, again.params['status']]).toEqual([['WRONG_STATUS'], 'KEPT']);
  });

  test('[R39] the drug is kept with a reason, which everyone reads and which answers the task', async () => {
    register.at('2025-09-05 10:00');
    expect((await keep('BJMPA')).codes).toEqual([]);
    expect(await states()).toEqual([{ state: 'KEPT', keptBecause: reason, decidedAt: at }]);
    expect(await openTasks()).toBe(0);
    expect(await list.listedAt('2025-09-05 10:00')).toEqual([drugId]);
  });

  test('[R39] [R126] it is removed because of it: that answers the tasks of all its registrations', async () => {
    await keep('BJMPA');
    await record({ number: 'S20160585' });
    register.at('2025-09-05 10:00');
    expect((await remove('REGISTERED_IN_CHINA')).codes).toEqual([]);
    expect(await openTasks()).toBe(0);
    expect(await states()).toEqual([
      { state: 'REMOVED', keptBecause: reason, decidedAt: at },
      { state: 'REMOVED', keptBecause: null, decidedAt: at },
    ]);
    expect((await keep('BJMPA')).codes).toEqual(['WRONG_STATUS']);
  });

  test('[R39] a removal for another cause leaves nothing to review; what was decided stays', async () => {
    await keep('BJMPA');
    await record({ number: 'S20160585' });
    register.at('2025-09-05 10:00');
    expect((await remove('QUANTITY_USED_UP')).codes).toEqual([]);
    expect(await openTasks()).toBe(0);
    expect(await states()).toEqual([
      { state: 'KEPT', keptBecause: reason, decidedAt: '2025-09-01T02:00:00.000Z' },
      { state: 'RECORDED', keptBecause: null, decidedAt: null },
    ]);
  });

  test('[R39] [R48] nor does one for a risk, from the second signature on', async () => {
    const { proposal } = (await remove('RISK')).payload;
    expect(await openTasks()).toBe(1);
    const { id: proposalId, textSha256 } = proposal;
    expect((await register.send('BJHC', 'signRemoval', { proposalId, textSha256 })).codes).toEqual([]);
    expect(await openTasks()).toBe(0);
    expect(await states()).toEqual([{ state: 'RECORDED', keptBecause: null, decidedAt: null }]);
  });

  test.each(['RECORDED', 'KEPT', 'REMOVED'])(
    '[R39] a drug that comes to the list again is reviewed again, whatever its registration has led to: %s',
    async (state) => {
      if (state === 'KEPT') await keep('BJMPA');
      await remove(state === 'REMOVED' ? 'REGISTERED_IN_CHINA' : 'ADJUSTMENT');
      expect([await states(), await openTasks()]).toMatchObject([[{ state }], 0]);
      await list.publish(drugId, ['H1'], '2025-10-01');
      expect([await states(), await openTasks()]).toMatchObject([[{ state: 'UNDER_REVIEW' }], 1]);
      expect((await keep('BJMPA')).codes).toEqual([]);
      expect(await openTasks()).toBe(0);
    },
  );

  test('[R39] a drug that is listed again later is removed for the registration that is on record', async () => {
    await remove('ADJUSTMENT');
    await list.publish(drugId, ['H1']);
    register.at('2025-09-05 10:00');
    expect((await remove('REGISTERED_IN_CHINA')).codes).toEqual([]);
    expect(await states()).toEqual([{ state: 'REMOVED', keptBecause: null, decidedAt: at }]);
  });
});
