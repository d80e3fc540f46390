import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ImporterSteps, importerApplication, signatories } from '../testing/importer-steps.ts';
import { Steps } from '../testing/listing-steps.ts';
import { applicantIds, importerId, arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('signImporterList on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  let draftId: string;
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-05-19 09:00');
    steps = new ImporterSteps(register);
    draftId = await steps.agreedDraft(['M1']);
  });
  afterEach(() => register.close());

  const listed = async (at: string) => {
    // Besides the one that is listed from the first.
    const query = `{ listAt(kind: IMPORTER, at: "${at.replace(' ', 'T')}:00+08:00") { version entries { importer { name } } } }`;
    const { listAt } = await register.ask(undefined, query);
    const names = listAt.entries.map((each: { importer: { name: string } }) => each.importer.name);
    return [listAt.version, ...names.filter((name: string) => name !== 'importer')];
  };
  const signing = async (by: string) => {
    const query = '{ inbox { lists(open: true, kind: "SIGNATURE") { nodes { about } } } }';
    return (await register.ask(by, query)).inbox.lists.nodes.map(({ about }: { about: string }) => about);
  };

  test('[R69] the text names the importers and their customs codes; its SHA-256 is that of its words', async () => {
    const text = await steps.textOf(draftId);
    expect(text).toEqual({
      base: 1,
      text: `罕见病临床急需药品进口企业“白名单”第 2 版\nimporter（海关注册编码 1111600001，${importerId}）\nM1（海关注册编码 1111660001，${applicantIds.M1}）`,
      sha256: createHash('sha256').update(text.text).digest('hex'),
    });
  });

  test('[R69] others, an unknown draft and a draft of institutions are refused', async () => {
    for (const by of ['BJHC', 'MIB', 'SHUNYI', 'M1', 'H1'])
      expect((await steps.tryToSign(by, draftId)).codes).toEqual(['FORBIDDEN']);
    const text = await steps.textOf(draftId);
    const send = (input: object) =>
      register.send('CUSTOMS', 'signImporterList', { draftId, base: 1, textSha256: text.sha256, ...input });
    expect((await send({ draftId: newId() })).codes).toEqual(['NOT_FOUND']);
    expect((await send({ textSha256: 'x' })).codes).toEqual(['BAD_INPUT']);
    const submitted = await steps.submit([await steps.reviewed('M2')]);
    expect((await send({ draftId: submitted })).codes).toEqual(['DRAFT_NOT_AGREED']);
    const institutions = new Steps(register);
    const other = await institutions.agreedDraft(await institutions.openCall(), ['H1']);
    expect((await send({ draftId: other })).codes).toEqual(['NOT_FOUND']);
    const publication = { draftId, base: 0, effectiveFrom: '2025-05-20' };
    expect((await register.send('BJHC', 'publishInstitutionList', publication)).codes).toEqual(['NOT_FOUND']);
  });

  test('[R69] another text is refused, and so is a second signature; with two the list is not in force', async () => {
    const other = { sha256: 'b'.repeat(64) };
    const { codes, params } = await steps.tryToSign('CUSTOMS', draftId, other);
    expect([codes, params]).toEqual([['TEXT_CHANGED'], { sha256: (await steps.textOf(draftId)).sha256 }]);
    for (const by of ['TIANZHU', 'BJMPA']) expect((await steps.tryToSign(by, draftId)).codes).toEqual([]);
    expect((await steps.tryToSign('BJMPA', draftId)).codes).toEqual(['SIGNATURE_TWICE']);
    expect((await steps.tryToSign('CUSTOMS', draftId, other)).codes).toEqual(['TEXT_CHANGED']);
    expect([await signing('TIANZHU'), await signing('BJMPA'), await signing('CUSTOMS')]).toEqual([[], [], [draftId]]);
    expect(await listed('2025-05-20 09:00')).toEqual([1]);
    expect(await register.facts()).toEqual([]);
    const { importer } = await register.ask(
      'M1',
      `{ importer(id: "${applicantIds.M1}") { listed licence { number } } }`,
    );
    expect(importer).toEqual({ listed: false, licence: null });
  });

  test('[R51] [R69] [D33] the third signature puts it in force at that instant, with the codes and the licence', async () => {
    await steps.sign(draftId, ['BJMPA', 'TIANZHU']);
    const head = await register.head();
    register.at('2025-05-21 15:00');
    const { payload } = await steps.tryToSign('CUSTOMS', draftId);
    const signed = (codes: readonly string[]) => codes.map((code) => ({ by: { code } }));
    expect(payload).toEqual({
      draft: { procedure: { state: 'PUBLISHED' }, text: { signatures: signed(['BJMPA', 'TIANZHU', 'CUSTOMS']) } },
      list: { version: 2 },
    });
    expect([await listed('2025-05-21 14:59'), await listed('2025-05-21 15:00')]).toEqual([[1], [2, 'M1']]);
    const { listVersions } = await register.ask(
      undefined,
      `{ listVersions(kind: IMPORTER, first: 1) { nodes { effectiveFrom inForceFrom publishedBy { code }
        signatures { by { ... on Agency { code } } sha256 signedAt } } } }`,
    );
    const { sha256 } = await steps.textOf(draftId);
    const at = (code: string, signedAt: string) => ({ by: { code }, sha256, signedAt });
    expect(listVersions.nodes).toEqual([
      {
        effectiveFrom: '2025-05-21',
        inForceFrom: '2025-05-21T07:00:00.000Z',
        publishedBy: { code: 'TIANZHU' },
        signatures: [
          at('BJMPA', '2025-05-19T01:00:00.000Z'),
          at('TIANZHU', '2025-05-19T01:00:00.000Z'),
          at('CUSTOMS', '2025-05-21T07:00:00.000Z'),
        ],
      },
    ]);
    const { importer } = await register.ask(
      undefined,
      `{ importer(id: "${applicantIds.M1}") { listed customsCode creditCode licence { number scope validUntil } } }`,
    );
    const { licence, creditCode, customsCode } = importerApplication;
    expect(importer).toEqual({ listed: true, customsCode, creditCode, licence });
    const member = (memberId: string, name: string) => ({ memberId, name, institutionIds: [] });
    expect(await register.published(head)).toEqual([
      { type: 'ImporterLicensed', data: { importerId: applicantIds.M1, ...licence } },
      {
        type: 'ListPublished',
        data: {
          listVersionId: expect.any(String),
          kind: 'IMPORTER',
          version: 2,
          effectiveFrom: '2025-05-21',
          members: [member(importerId, 'importer'), member(applicantIds.M1, 'M1')],
        },
      },
    ]);
    const { listingApplications } = await register.ask(
      'M1',
      '{ listingApplications { nodes { procedure { state } } } }',
    );
    expect(listingApplications.nodes).toEqual([{ procedure: { state: 'LISTED' } }]);
    expect((await steps.tryToSign('TIANZHU', draftId)).codes).toEqual(['WRONG_STATUS']);
  });

  test('[R69] where another version comes first, all three sign the text that follows it', async () => {
    const first = await steps.textOf(draftId);
    await steps.sign(draftId, ['TIANZHU', 'BJMPA']);
    await steps.listed(['M2']);
    const { codes, params } = await steps.tryToSign('CUSTOMS', draftId, first);
    expect([codes, params]).toEqual([['BASE_CHANGED'], { base: 1, newest: 2 }]);
    expect((await steps.textOf(draftId)).base).toBe(2);
    expect((await steps.tryToSign('CUSTOMS', draftId, { sha256: first.sha256 })).codes).toEqual(['TEXT_CHANGED']);
    expect((await steps.tryToSign('CUSTOMS', draftId)).payload.list).toBeNull();
    expect(await listed('2025-05-19 09:00')).toEqual([2, 'M2']);
    expect([await signing('TIANZHU'), await signing('BJMPA'), await signing('CUSTOMS')]).toEqual([
      [draftId],
      [draftId],
      [],
    ]);
    expect((await steps.tryToSign('BJMPA', draftId)).payload.list).toBeNull();
    expect((await steps.tryToSign('BJMPA', draftId)).codes).toEqual(['SIGNATURE_TWICE']);
    expect((await steps.tryToSign('TIANZHU', draftId)).payload.list).toEqual({ version: 3 });
    expect(await listed('2025-05-19 09:00')).toEqual([3, 'M1', 'M2']);
    const { listVersions } = await register.ask(
      undefined,
      '{ listVersions(kind: IMPORTER) { nodes { signatures { sha256 } } } }',
    );
    const hashes = listVersions.nodes.map(
      ({ signatures }: { signatures: { sha256: string }[] }) => new Set(signatures.map((each) => each.sha256)).size,
    );
    expect(hashes).toEqual([1, 1, 0]);
  });

  test('[R69] signatures at the same instant complete it once', async () => {
    for (const importer of ['M2', 'M3'] as const) {
      const draft = await steps.agreedDraft([importer]);
      const text = await steps.textOf(draft);
      const answers = await Promise.all(signatories.map((by) => steps.tryToSign(by, draft, text)));
      expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
      expect(answers.filter(({ payload }) => payload.list !== null).length).toBe(1);
    }
    expect((await listed('2025-05-19 09:00'))?.slice(0, 1)).toEqual([3]);
  });

  test('[R69] of the last signatures of two drafts at once, the second has to sign anew', async () => {
    const other = await steps.agreedDraft(['M2']);
    const drafts = [draftId, other];
    const text = new Map([
      [draftId, await steps.textOf(draftId)],
      [other, await steps.textOf(other)],
    ]);
    for (const draft of drafts) await steps.sign(draft, ['TIANZHU', 'BJMPA']);
    const answers = await Promise.all(drafts.map((draft) => steps.tryToSign('CUSTOMS', draft, text.get(draft))));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['BASE_CHANGED']);
  });

  test('a listed importer that applies again brings its next licence', async () => {
    await steps.sign(draftId);
    const licence = { number: '京AA0100002（虚构）', scope: ['BIOLOGICAL'], validUntil: '2034-06-30' };
    await steps.sign(await steps.agreedDraft(['M1'], { licence }));
    const { importer } = await register.ask(
      undefined,
      `{ importer(id: "${applicantIds.M1}") { licence { number scope validUntil } } }`,
    );
    expect(importer.licence).toEqual(licence);
    expect(await listed('2025-05-19 09:00')).toEqual([3, 'M1']);
  });
});
