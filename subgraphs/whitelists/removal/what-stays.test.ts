import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, hospitalIds, today, tomorrow, type Whitelists } from '../arrange.ts';
import { DrugListSteps, drugRemovalOf } from '../testing/drug-list-steps.ts';
import { newestDrugList } from '../testing/newest-list.ts';

describe.each(databases)('the entries that a removal leaves on a list, on %s', (dialect) => {
  let register: Whitelists;
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect, ['H1']);
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
      const query = `{ publishedList(kind: DRUG, asOf: "${asOf}") { entries { drug { id } justification } } }`;
      const { entries } = (await register.ask(undefined, query)).publishedList;
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
});
