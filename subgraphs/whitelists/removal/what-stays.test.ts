import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, hospitalIds, today, tomorrow, type Whitelists } from '../arrange.ts';
import { DrugListSteps, drugRemovalOf } from '../testing/drug-list-steps.ts';
import { newestDrugList } from '../testing/newest-list.ts';

describe.each(databases)('versions of a list without what was removed, on %s', (dialect) => {
  let register: Whitelists;
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect, ['H1', 'H2']);
  });
  afterEach(() => register.close());

  test('[R31] [D36] keep the reasons why they are exceptions, now and in versions that are still to take effect', async () => {
    const setting = { key: 'drug.excludedInPrinciple', value: 'JUSTIFIED', validFrom: today };
    await register.send('BJMPA', 'changeSetting', { ...setting, documentHash: 'a'.repeat(64) });
    const { drug } = (await register.registerDrug({ excludedClass: 'TOXIC' })) as { drug: { id: string } };
    await register.recordApproval({ drugId: drug.id });
    const list = new DrugListSteps(register);
    const removed = await list.listed('H1');
    for (const effectiveFrom of [today, tomorrow]) {
      const { base, entries } = await newestDrugList(register.em());
      const institutionIds = [hospitalIds.H1];
      const justified = { drugId: drug.id, institutionIds, justification: `自 ${effectiveFrom}` };
      const all = [...entries.filter(({ drugId }) => drugId !== drug.id), justified];
      const { codes } = await register.send('BJMPA', 'publishDrugList', { base, entries: all, effectiveFrom });
      expect(codes).toEqual([]);
    }
    expect((await register.send('BJMPA', 'removeDrug', drugRemovalOf(removed))).codes).toEqual([]);
    for (const asOf of [today, tomorrow]) {
      const query = `{ publishedList(kind: DRUG, asOf: "${asOf}") { reason entries { drug { id } justification } } }`;
      const { entries, reason } = (await register.ask(undefined, query)).publishedList;
      // The removal is the reason of the version that it made.
      expect(reason).toBe(asOf === today ? drugRemovalOf(removed).reason : null);
      expect(entries).toEqual([{ drug: { id: drug.id }, justification: `自 ${asOf}` }]);
    }
  });

  test('[D33] of several versions for the same later day, the last one takes effect, and no other is published again', async () => {
    const list = new DrugListSteps(register);
    const removed = await list.listed('H1');
    const [first, second] = [await list.approved('H1'), await list.approved('H1')];
    for (const drugId of [first, second]) await list.publish(drugId, ['H1'], '2024-11-01');
    const { base } = await newestDrugList(register.em());
    expect((await register.send('BJMPA', 'removeDrug', drugRemovalOf(removed))).codes).toEqual([]);
    // One that binds now, and one from that day on.
    expect((await newestDrugList(register.em())).base).toBe(base + 2);
    const then = await list.listedAt('2024-11-01 00:00');
    expect(then).toEqual(expect.arrayContaining([first, second]));
    expect(then).not.toContain(removed);
  });

  test('[R31] an institution that only a version still to take effect permitted the drug is told of its removal', async () => {
    const list = new DrugListSteps(register);
    const removed = await list.approved('H1', 'H2');
    await list.publish(removed, ['H1']);
    await list.publish(removed, ['H1', 'H2'], tomorrow);
    expect((await register.send('BJMPA', 'removeDrug', drugRemovalOf(removed))).codes).toEqual([]);
    const told = async (by: string) =>
      (await register.ask(by, '{ inbox { lists(kind: "REMOVED") { totalCount } } }')).inbox.lists.totalCount;
    expect([await told('H1'), await told('H2'), await told('H3')]).toEqual([1, 1, 0]);
  });
});
