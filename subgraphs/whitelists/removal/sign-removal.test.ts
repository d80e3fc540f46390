import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ImporterSteps, importerRemovalOf } from '../testing/importer-steps.ts';
import { omissionOf } from '../testing/listing-steps.ts';
import { applicantIds, importerId, arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('signRemoval on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  let proposal: { id: string; textSha256: string };
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-09-03 09:00');
    steps = new ImporterSteps(register);
    await steps.listed(['M1', 'M2']);
    proposal = await steps.propose('BJMPA', 'M1');
    register.at('2025-09-04 10:00');
  });
  afterEach(() => register.close());

  const sign = (by: string, input: object = {}) =>
    register.send(
      by,
      'signRemoval',
      { proposalId: proposal.id, textSha256: proposal.textSha256, ...input },
      `removal { kind cause reason mayUseDelivered removedAt institution { name } importer { name listed }
        signatures { by { ... on Agency { code } } sha256 signedAt }
        list { version inForceFrom reason signatures { by { ... on Agency { code } } } } }`,
    );
  const namesAt = async (time: string) => {
    const query = `{ listAt(kind: IMPORTER, at: "${time.replace(' ', 'T')}:00+08:00") { entries { importer { name } } } }`;
    return (await register.ask(undefined, query)).listAt.entries.map(
      (entry: { importer: { name: string } }) => entry.importer.name,
    );
  };

  test('[R70] others, the one who proposed it, another text and an unknown proposal are refused', async () => {
    for (const by of ['CUSTOMS', 'BJHC', 'MIB', 'M1', 'H1']) expect((await sign(by)).codes).toEqual(['FORBIDDEN']);
    expect((await sign('BJMPA')).codes).toEqual(['SIGNATURE_TWICE']);
    const other = await sign('TIANZHU', { textSha256: 'b'.repeat(64) });
    expect([other.codes, other.params]).toEqual([['TEXT_CHANGED'], { sha256: proposal.textSha256 }]);
    expect((await sign('TIANZHU', { proposalId: newId() })).codes).toEqual(['NOT_FOUND']);
    expect((await sign('TIANZHU', { textSha256: 'x' })).codes).toEqual(['BAD_INPUT']);
    expect(await namesAt('2025-09-04 10:00')).toEqual(['importer', 'M1', 'M2']);
  });

  test('[R70] the second signature removes it at once, for everyone to read', async () => {
    const head = await register.head();
    const { payload } = await sign('TIANZHU');
    expect(register.nudged).toEqual(['customs', 'trace']);
    const signed = (code: string, signedAt: string) => ({ by: { code }, sha256: proposal.textSha256, signedAt });
    expect(payload.removal).toEqual({
      kind: 'IMPORTER',
      cause: 'SERIOUS_CONSEQUENCE',
      reason: '药品无法追溯（虚构）',
      mayUseDelivered: true,
      removedAt: '2025-09-04T02:00:00.000Z',
      institution: null,
      importer: { name: 'M1', listed: false },
      signatures: [signed('BJMPA', '2025-09-03T01:00:00.000Z'), signed('TIANZHU', '2025-09-04T02:00:00.000Z')],
      list: {
        version: 3,
        inForceFrom: '2025-09-04T02:00:00.000Z',
        reason: '药品无法追溯（虚构）',
        signatures: [{ by: { code: 'BJMPA' } }, { by: { code: 'TIANZHU' } }],
      },
    });
    expect([await namesAt('2025-09-04 09:59'), await namesAt('2025-09-04 10:00')]).toEqual([
      ['importer', 'M1', 'M2'],
      ['importer', 'M2'],
    ]);
    const changes = await register.ask(
      undefined,
      '{ listChanges(kind: IMPORTER, from: "2025-09-04", until: "2025-09-04") { change entry { importer { name } } } }',
    );
    expect(changes.listChanges).toEqual([{ change: 'REMOVED', entry: { importer: { name: 'M1' } } }]);
    const member = (memberId: string, name: string) => ({ memberId, name, institutionIds: [] });
    expect(await register.published(head)).toEqual([
      {
        type: 'ListPublished',
        data: {
          listVersionId: expect.any(String),
          kind: 'IMPORTER',
          version: 3,
          effectiveFrom: '2025-09-04',
          members: [member(importerId, 'importer'), member(applicantIds.M2, 'M2')],
        },
      },
      {
        type: 'ImporterRemoved',
        data: { removalId: proposal.id, importerId: applicantIds.M1, cause: 'SERIOUS_CONSEQUENCE' },
      },
    ]);
    expect((await sign('TIANZHU')).codes).toEqual(['WRONG_STATUS']);
  });

  test('[R70] the importer and the four are told, and read the papers', async () => {
    await sign('TIANZHU');
    const told = async (by: string) => {
      const query = '{ inbox { lists(kind: "REMOVED") { nodes { subject { ... on RemovalProposal { id } } } } } }';
      return (await register.ask(by, query)).inbox.lists.nodes.length as number;
    };
    const seen = await Promise.all(['M1', 'BJHC', 'BJMPA', 'CUSTOMS', 'TIANZHU', 'M2', 'MIB', 'H1'].map(told));
    expect(seen).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
    const papers = async (by: string) => {
      const { removals } = await register.ask(
        by,
        '{ removals(kind: IMPORTER) { nodes { procedure { documents { type } } } } }',
      );
      return removals.nodes[0].procedure;
    };
    const decision = { documents: [{ type: 'DECISION' }] };
    for (const by of ['M1', 'BJMPA', 'CUSTOMS', 'TIANZHU']) expect(await papers(by)).toEqual(decision);
    for (const by of ['M2', 'MIB', 'H1']) expect(await papers(by)).toBeNull();
    const open = await register.ask(
      'TIANZHU',
      '{ inbox { lists(kind: "REMOVAL_PROPOSED", open: true) { totalCount } } }',
    );
    expect(open.inbox.lists.totalCount).toBe(0);
  });

  test('[R70] two signatures at once remove it once', async () => {
    const answers = await Promise.all([sign('TIANZHU'), sign('TIANZHU')]);
    expect(answers.flatMap(({ codes }) => codes)).toHaveLength(1);
    expect((await register.ask(undefined, '{ removals { totalCount } }')).removals.totalCount).toBe(1);
  });

  test('what it had applied for has ended: it comes back only by a new application', async () => {
    const id = await steps.reviewed('M1');
    const draftId = await steps.submit([id]);
    await steps.convene(draftId);
    await sign('TIANZHU');
    await steps.conclude(draftId, [id]).catch(() => {});
    const { listingApplication } = await register.ask(
      'M1',
      `{ listingApplication(id: "${id}") { procedure { state } } }`,
    );
    expect(listingApplication.procedure.state).toBe('REJECTED');
    expect((await steps.tryToApply('M1')).codes).toEqual([]);
    expect(await namesAt('2025-09-05 00:00')).toEqual(['importer', 'M2']);
  });

  test('a text that was signed before the removal is to be signed anew, without it', async () => {
    const draftId = await steps.agreedDraft(['M3']);
    await steps.sign(draftId, ['TIANZHU', 'BJMPA']);
    const text = await steps.textOf(draftId);
    await sign('TIANZHU');
    expect((await steps.tryToSign('CUSTOMS', draftId, text)).codes).toEqual(['BASE_CHANGED']);
    await steps.sign(draftId);
    expect(await namesAt('2025-09-04 10:00')).toEqual(['importer', 'M2', 'M3']);
  });

  test('[R70] [D41] one that the next list leaves out meanwhile is not removed again, and its removal may be proposed anew', async () => {
    await steps.sign(await steps.agreedWithout([omissionOf(applicantIds.M1)]));
    const refused = await sign('TIANZHU');
    expect([refused.codes, refused.params['status']]).toEqual([['WRONG_STATUS'], 'OVERTAKEN']);
    const query = '{ inbox { lists(kind: "REMOVAL_PROPOSED") { nodes { about open } } } }';
    expect((await register.ask('TIANZHU', query)).inbox.lists.nodes).toEqual([{ about: proposal.id, open: false }]);
    const again = () => register.send('BJMPA', 'proposeImporterRemoval', importerRemovalOf('M1'));
    expect((await again()).codes).toEqual(['IMPORTER_NOT_LISTED']);
    await steps.listed(['M1']);
    expect((await again()).codes).toEqual([]);
    const { removals } = await register.ask(undefined, '{ removals { nodes { cause } } }');
    expect(removals.nodes).toEqual([{ cause: 'ADJUSTMENT' }]);
  });

  test('[R70] [D41] a list that leaves another out ends no proposal', async () => {
    await steps.sign(await steps.agreedWithout([omissionOf(applicantIds.M2)]));
    expect((await sign('TIANZHU')).codes).toEqual([]);
  });

  test('[R70] [D41] of the last signatures under a list that leaves it out and under its removal at once, one removes it', async () => {
    const draftId = await steps.agreedWithout([omissionOf(applicantIds.M1)]);
    await steps.sign(draftId, ['TIANZHU', 'BJMPA']);
    const text = await steps.textOf(draftId);
    await Promise.all([sign('TIANZHU'), steps.tryToSign('CUSTOMS', draftId, text)]);
    const { removals } = await register.ask(undefined, '{ removals { totalCount } }');
    expect(removals.totalCount).toBe(1);
    expect(await namesAt('2025-09-04 10:00')).toEqual(['importer', 'M2']);
  });
});
