import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, hospitalIds, today, tomorrow, type Whitelists } from '../arrange.ts';
import { DrugListSteps, drugRemovalOf } from '../testing/drug-list-steps.ts';
import { newestDrugList } from '../testing/newest-list.ts';

describe.each(databases)('the entries that a removal leaves on a list, on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect, ['H1']);
  });
  afterAll(() => register.close());

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
});
