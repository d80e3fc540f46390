import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { DrugListSteps, drugRemovalOf } from '../testing/drug-list-steps.ts';
import { paper } from '../testing/listing-steps.ts';

const decision = 'c'.repeat(64);
const risk = {
  cause: 'RISK',
  mayUseDelivered: true,
  document: { ...paper('DECISION'), sha256: decision.toUpperCase() },
};

describe.each(databases)('removeDrug for a risk, on %s', (dialect) => {
  let register: Whitelists;
  let list: DrugListSteps;
  let drugId = '';
  let proposal: { id: string; textSha256: string };
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect, ['H1', 'H2']);
    list = new DrugListSteps(register);
    drugId = await list.listed('H1');
    register.at('2024-09-20 10:00');
    const { payload } = await remove();
    ({ proposal } = payload);
    register.at('2024-09-21 11:00');
  });
  afterEach(() => register.close());

  const remove = (input: object = {}) =>
    register.send(
      'BJMPA',
      'removeDrug',
      drugRemovalOf(drugId, { ...risk, ...input }),
      `removal { id } proposal { id kind drug { id listed } importer { id } cause mayUseDelivered textSha256
        proposedBy { code } signatures { by { ... on Agency { code } } sha256 } procedure { state } }`,
    );
  const sign = (by: string, input: object = {}) =>
    register.send(
      by,
      'signRemoval',
      { proposalId: proposal.id, textSha256: decision, ...input },
      `removal { id cause mayUseDelivered removedAt signatures { by { ... on Agency { code } } }
        list { inForceFrom signatures { by { ... on Agency { code } } } } }`,
    );
  const tasks = async (by: string) => {
    const query = `{ inbox { lists(kind: "REMOVAL_PROPOSED") { nodes { task open subject { __typename } } } } }`;
    return (await register.ask(by, query)).inbox.lists.nodes;
  };

  test('[R48] it waits for BJHC, which has it as a task; the drug stays on the list', async () => {
    expect(proposal).toEqual({
      id: expect.any(String),
      kind: 'DRUG',
      drug: { id: drugId, listed: true },
      importer: null,
      cause: 'RISK',
      mayUseDelivered: true,
      textSha256: decision,
      proposedBy: { code: 'BJMPA' },
      signatures: [{ by: { code: 'BJMPA' }, sha256: decision }],
      procedure: { state: 'PROPOSED' },
    });
    expect(await tasks('BJHC')).toEqual([{ task: true, open: true, subject: { __typename: 'RemovalProposal' } }]);
    for (const by of ['BJMPA', 'TIANZHU']) expect(await tasks(by)).toEqual([]);
    expect(register.nudged).toEqual([]);
    expect((await remove()).codes).toEqual(['ALREADY_EXISTS']);
    const proposals = (kind: string) => `{ removalProposals(kind: ${kind}) { totalCount } }`;
    const count = async (kind: string) => (await register.ask('BJHC', proposals(kind))).removalProposals.totalCount;
    expect([await count('DRUG'), await count('IMPORTER')]).toEqual([1, 0]);
  });

  test('[R48] others, BJMPA again and another text are refused', async () => {
    for (const by of ['CUSTOMS', 'TIANZHU', 'MIB', 'H1', 'importer'])
      expect((await sign(by)).codes).toEqual(['FORBIDDEN']);
    expect((await sign('BJMPA')).codes).toEqual(['SIGNATURE_TWICE']);
    const changed = await sign('BJHC', { textSha256: 'b'.repeat(64) });
    expect([changed.codes, changed.params]).toEqual([['TEXT_CHANGED'], { sha256: decision }]);
    expect(await list.listedAt('2024-09-21 11:00')).toEqual([drugId]);
  });

  const removeFor = async (cause: string, id = drugId) =>
    (await register.send('BJMPA', 'removeDrug', drugRemovalOf(id, { cause }))).codes;

  test('[R48] [R31] once BJMPA has removed the drug for another cause, there is nothing left to sign', async () => {
    expect(await removeFor('QUANTITY_USED_UP')).toEqual([]);
    expect(await tasks('BJHC')).toMatchObject([{ open: false }]);
    const { codes, params } = await sign('BJHC');
    expect([codes, params['status']]).toEqual([['WRONG_STATUS'], 'OVERTAKEN']);
    const withdrawal = { proposalId: proposal.id, reason: '已移出（虚构）' };
    expect((await register.send('BJMPA', 'withdrawRemovalProposal', withdrawal)).codes).toEqual(['WRONG_STATUS']);
    const { inbox } = await register.ask('BJHC', '{ inbox { lists { nodes { kind } } } }');
    expect(inbox.lists.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['REMOVAL_PROPOSED', 'REMOVED']);
    expect((await remove()).codes).toEqual(['DRUG_NOT_LISTED']);
  });

  test('[R48] a drug that has come to the list again since is removed for a risk by a proposal of its own', async () => {
    expect(await removeFor('QUANTITY_USED_UP')).toEqual([]);
    await list.publish(drugId, ['H1']);
    expect((await sign('BJHC')).codes).toEqual(['WRONG_STATUS']);
    const { proposal: again } = (await remove()).payload;
    expect((await sign('BJHC', { proposalId: again.id })).codes).toEqual([]);
    expect(await list.listedAt('2024-09-21 11:00')).toEqual([]);
  });

  test('[R48] the removal of another drug ends no proposal', async () => {
    expect(await removeFor('ADJUSTMENT', await list.listed('H1'))).toEqual([]);
    expect((await sign('BJHC')).codes).toEqual([]);
  });

  test('[R48] [R31] of both removals at once, one removes it', async () => {
    const answers = await Promise.all([sign('BJHC'), removeFor('QUANTITY_USED_UP')]);
    const codes = answers.flatMap((answer) => ('codes' in answer ? answer.codes : answer));
    expect(codes).toHaveLength(1);
    const { removals } = await register.ask(undefined, '{ removals { totalCount } }');
    expect(removals.totalCount).toBe(1);
  });

  test('[R48] [D9] the signature of BJHC removes it at once, under both signatures', async () => {
    const head = await register.head();
    const { payload } = await sign('BJHC');
    const at = '2024-09-21T03:00:00.000Z';
    const both = ['BJMPA', 'BJHC'].map((code) => ({ by: { code } }));
    expect(payload.removal).toEqual({
      id: proposal.id,
      cause: 'RISK',
      mayUseDelivered: true,
      removedAt: at,
      signatures: both,
      list: { inForceFrom: at, signatures: both },
    });
    expect(await list.listedAt('2024-09-21 10:59')).toEqual([drugId]);
    expect(await list.listedAt('2024-09-21 11:00')).toEqual([]);
    expect(register.nudged).toEqual(['customs', 'trace']);
    expect((await register.published(head)).map(({ type }) => type)).toEqual(['ListPublished', 'DrugRemoved']);
    expect(await tasks('BJHC')).toMatchObject([{ open: false }]);
    expect((await sign('BJHC')).codes).toEqual(['WRONG_STATUS']);
  });
});
