import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ImporterSteps, members } from '../testing/importer-steps.ts';
import { opinionOn, paper, Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('a draft of the importer list on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  let id: string;
  let draftId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-05-12 09:00');
    steps = new ImporterSteps(register);
    id = await steps.reviewed('M2');
  });
  afterAll(() => register.close());

  const submit = (by: string, applicationIds: readonly string[]) =>
    register.send(
      by,
      'submitForDeliberation',
      { applicationIds, document: paper('DRAFT_LIST') },
      'draft { id kind number procedure { state deadlines { name clause dueOn } } }',
    );
  const kinds = async (by: string) =>
    (await register.ask(by, '{ inbox { lists { nodes { kind } } } }')).inbox.lists.nodes.map(
      ({ kind }: { kind: string }) => kind,
    );

  test('[R50] only TIANZHU submits importers', async () => {
    expect((await submit('BJHC', [id])).codes).toEqual(['NOT_FOUND']);
    for (const by of ['BJMPA', 'CUSTOMS', 'M1']) expect((await submit(by, [id])).codes).toEqual(['FORBIDDEN']);
  });

  test('[R68] the office has three working days; drafts of each list have numbers of their own', async () => {
    register.at('2025-05-13 09:00');
    const institutions = new Steps(register);
    const applicationId = await institutions.apply('H1', await institutions.openCall());
    await institutions.review(applicationId);
    await institutions.submit([applicationId]);
    const { payload } = await submit('TIANZHU', [id]);
    draftId = payload.draft.id;
    expect(payload.draft).toMatchObject({
      kind: 'IMPORTER',
      number: 1,
      procedure: { state: 'SUBMITTED', deadlines: [{ name: 'CONVENE', clause: 'R68', dueOn: '2025-05-16' }] },
    });
    const count = async (kind: string) =>
      (await register.ask('MIB', `{ listDrafts(kind: ${kind}) { totalCount } }`)).listDrafts.totalCount;
    expect([await count('IMPORTER'), await count('INSTITUTION'), await count('DRUG')]).toEqual([1, 1, 0]);
  });

  test('[D37] the six read the application from now on', async () => {
    const read = async (by: string) =>
      (await register.ask(by, `{ listingApplication(id: "${id}") { kind opinions { agency { code } } } }`))
        .listingApplication;
    for (const by of members)
      expect(await read(by)).toEqual({
        kind: 'IMPORTER',
        opinions: [{ agency: { code: 'BJMPA' } }, { agency: { code: 'CUSTOMS' } }],
      });
    expect([await read('H1'), await read('M1'), await read('M2')]).toEqual([
      null,
      null,
      { kind: 'IMPORTER', opinions: [] },
    ]);
  });

  test('[R68] [R69] [D12] [D26] the office convenes and concludes; then three have a text to sign', async () => {
    await steps.convene(draftId);
    for (const by of members) expect(await kinds(by)).toContain('DELIBERATION');
    expect((await register.send('M2', 'giveDeliberationOpinion', opinionOn(draftId))).codes).toEqual(['FORBIDDEN']);
    const result = { draftId, listed: [id], absent: [], minutes: paper('MINUTES') };
    expect((await register.send('TIANZHU', 'concludeDeliberation', result)).codes).toEqual(['MEMBERS_MISSING']);
    const { listDraft } = await register.ask('MIB', `{ listDraft(id: "${draftId}") { text { base } } }`);
    expect(listDraft.text).toBeNull();
    await steps.conclude(draftId, [id], ['SHUNYI']);
    for (const by of members)
      expect([by, (await kinds(by)).includes('SIGNATURE')]).toEqual([by, ['TIANZHU', 'BJMPA', 'CUSTOMS'].includes(by)]);
    expect((await kinds('TIANZHU')).filter((kind: string) => kind === 'CONCLUDED').length).toBe(1);
    expect(await kinds('BJHC')).not.toContain('CONCLUDED');
  });

  test('[R69] nobody has anything to sign where the members reject a draft', async () => {
    const other = await steps.reviewed('M3');
    const rejected = await steps.submit([other]);
    await steps.convene(rejected);
    const before = (await kinds('CUSTOMS')).filter((kind: string) => kind === 'SIGNATURE').length;
    await steps.conclude(rejected, []);
    expect((await kinds('CUSTOMS')).filter((kind: string) => kind === 'SIGNATURE').length).toBe(before);
    expect((await steps.tryToSign('CUSTOMS', draftId, { sha256: 'a'.repeat(64) })).codes).toEqual(['TEXT_CHANGED']);
    const text = { base: 1, sha256: 'a'.repeat(64) };
    expect((await steps.tryToSign('CUSTOMS', rejected, text)).codes).toEqual(['DRAFT_NOT_AGREED']);
    const { listingApplication } = await register.ask(
      'M3',
      `{ listingApplication(id: "${other}") { procedure { state } opinions { outcome } } }`,
    );
    expect(listingApplication).toEqual({
      procedure: { state: 'REJECTED' },
      opinions: [{ outcome: 'RECOMMENDED' }, { outcome: 'RECOMMENDED' }],
    });
  });
});
