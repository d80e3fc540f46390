import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { DrugListSteps, drugRemovalOf } from '../testing/drug-list-steps.ts';
import { ImporterSteps } from '../testing/importer-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('withdrawRemovalProposal on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  let drugId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect, ['H1']);
    const drugs = new DrugListSteps(register);
    drugId = await drugs.approved('H1');
    await drugs.publish(drugId);
    register.at('2025-09-03 09:00');
    steps = new ImporterSteps(register);
    await steps.listed(['M1']);
  });
  afterAll(() => register.close());

  const withdraw = (by: string, proposalId: string, input: object = {}) =>
    register.send(
      by,
      'withdrawRemovalProposal',
      { proposalId, reason: '情况已澄清（虚构）', ...input },
      'proposal { id procedure { state steps { name note } } }',
    );
  const sign = async (by: string, { id: proposalId, textSha256 }: { id: string; textSha256: string }) =>
    (await register.send(by, 'signRemoval', { proposalId, textSha256 })).codes;
  const items = async (by: string, kind: string) => {
    const { inbox } = await register.ask(by, `{ inbox { lists(kind: "${kind}") { nodes { about open } } } }`);
    return inbox.lists.nodes;
  };

  test('[R70] whoever proposed to remove an importer takes it back; the other agency is told and has nothing to sign', async () => {
    const proposal = await steps.propose('BJMPA', 'M1');
    expect(await items('TIANZHU', 'REMOVAL_PROPOSED')).toEqual([{ about: proposal.id, open: true }]);
    for (const by of ['TIANZHU', 'CUSTOMS', 'BJHC', 'M1', 'H1'])
      expect((await withdraw(by, proposal.id)).codes).toEqual(['FORBIDDEN']);
    expect((await withdraw('BJMPA', newId())).codes).toEqual(['NOT_FOUND']);
    expect((await withdraw('BJMPA', proposal.id, { reason: ' ' })).codes).toEqual(['BAD_INPUT']);
    const { payload } = await withdraw('BJMPA', proposal.id);
    expect(payload.proposal.procedure).toEqual({
      state: 'WITHDRAWN',
      steps: [
        { name: 'proposeImporterRemoval', note: '药品无法追溯（虚构）' },
        { name: 'withdrawRemovalProposal', note: '情况已澄清（虚构）' },
      ],
    });
    expect(await items('TIANZHU', 'REMOVAL_PROPOSED')).toEqual([{ about: proposal.id, open: false }]);
    expect(await items('TIANZHU', 'REMOVAL_WITHDRAWN')).toEqual([{ about: proposal.id, open: true }]);
    expect(await items('BJMPA', 'REMOVAL_WITHDRAWN')).toEqual([]);
    expect(await sign('TIANZHU', proposal)).toEqual(['WRONG_STATUS']);
    expect((await withdraw('BJMPA', proposal.id)).codes).toEqual(['WRONG_STATUS']);
    const { removals } = await register.ask(undefined, '{ removals { totalCount } }');
    expect(removals.totalCount).toBe(0);
  });

  test('[R70] it may be proposed again, by the other agency too; what was signed is not withdrawn', async () => {
    const proposal = await steps.propose('TIANZHU', 'M1');
    expect(await sign('BJMPA', proposal)).toEqual([]);
    expect((await withdraw('TIANZHU', proposal.id)).codes).toEqual(['WRONG_STATUS']);
  });

  test('[R48] BJMPA takes back the removal of a drug for a risk; the drug stays listed, and BJHC is told', async () => {
    const removal = drugRemovalOf(drugId, { cause: 'RISK' });
    const { payload } = await register.send('BJMPA', 'removeDrug', removal, 'proposal { id textSha256 }');
    expect((await withdraw('BJHC', payload.proposal.id)).codes).toEqual(['FORBIDDEN']);
    expect((await withdraw('TIANZHU', payload.proposal.id)).codes).toEqual(['FORBIDDEN']);
    expect((await withdraw('BJMPA', payload.proposal.id)).codes).toEqual([]);
    expect(await items('BJHC', 'REMOVAL_WITHDRAWN')).toEqual([{ about: payload.proposal.id, open: true }]);
    expect(await sign('BJHC', payload.proposal)).toEqual(['WRONG_STATUS']);
    expect((await register.ask(undefined, `{ drug(id: "${drugId}") { listed } }`)).drug.listed).toBe(true);
  });
});
