import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ImporterSteps } from '../testing/importer-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('the importer list is signed anew, on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
  });
  afterAll(() => register.close());

  test('[R69] of those who signed the text before, the one that signs the next one first has no more to sign', async () => {
    const steps = new ImporterSteps(register);
    const draftId = await steps.agreedDraft(['M1']);
    const signing = async (by: string) => {
      const query = '{ inbox { lists(open: true, kind: "SIGNATURE") { nodes { about } } } }';
      return (await register.ask(by, query)).inbox.lists.nodes.length;
    };
    await steps.sign(draftId, ['TIANZHU', 'BJMPA']);
    await steps.listed(['M2']);
    expect((await steps.tryToSign('BJMPA', draftId)).payload.list).toBeNull();
    expect([await signing('TIANZHU'), await signing('BJMPA'), await signing('CUSTOMS')]).toEqual([1, 0, 1]);
  });
});
