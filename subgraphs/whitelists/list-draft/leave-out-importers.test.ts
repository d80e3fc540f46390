import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { applicantIds, arrangeWhitelists, importerId, type Whitelists } from '../arrange.ts';
import { ImporterSteps, signatories } from '../testing/importer-steps.ts';
import { omissionOf } from '../testing/listing-steps.ts';

describe.each(databases)('an importer list that leaves importers out, on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  const { M1, M2, M3 } = applicantIds;
  const { reason } = omissionOf(M1);
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-05-19 09:00');
    steps = new ImporterSteps(register);
    await steps.listed(['M1', 'M2']);
  });
  afterEach(() => register.close());

  const namesAt = async (time: string) => {
    const query = `{ listAt(kind: IMPORTER, at: "${time.replace(' ', 'T')}:00+08:00") { entries { importer { name } } } }`;
    const { listAt } = await register.ask(undefined, query);
    return listAt.entries.map((entry: { importer: { name: string } }) => entry.importer.name);
  };

  test('[R69] [D41] has a text that says whom it leaves out and why, a line for each', async () => {
    const broken = '库房已退租\n（虚构）';
    const draftId = await steps.agreedWithout(
      [omissionOf(M2, { reason: broken }), omissionOf(M1)],
      [await steps.reviewed('M3')],
    );
    const text = await steps.textOf(draftId);
    const line = (name: string, customsCode: string, id: string) => `${name}（海关注册编码 ${customsCode}，${id}）`;
    expect(text.text.split('\n')).toEqual([
      '罕见病临床急需药品进口企业“白名单”第 3 版',
      line('importer', '1111600001', importerId),
      line('M3', '1111660001', M3),
      '定期调整移出：',
      `${line('M1', '1111660001', M1)}：${reason}`,
      `${line('M2', '1111660001', M2)}：库房已退租 （虚构）`,
    ]);
    expect(text.sha256).toBe(createHash('sha256').update(text.text).digest('hex'));
  });

  test('[R69] [D41] another reason, or the text without whom it leaves out, is another text', async () => {
    const draft = await steps.agreedWithout([omissionOf(M1)]);
    const other = await steps.agreedWithout([omissionOf(M1, { reason: '另一原因（虚构）' })]);
    const { sha256 } = await steps.textOf(other);
    expect((await steps.tryToSign('CUSTOMS', draft, { sha256 })).codes).toEqual(['TEXT_CHANGED']);
    const listed = (await steps.textOf(draft)).text.split('\n').slice(0, -2).join('\n');
    const without = createHash('sha256').update(listed).digest('hex');
    expect((await steps.tryToSign('CUSTOMS', draft, { sha256: without })).codes).toEqual(['TEXT_CHANGED']);
  });

  test('[R50] [R69] [D41] with two signatures they are on the list; the third takes them off at that instant', async () => {
    const draftId = await steps.agreedWithout([omissionOf(M1)]);
    await steps.sign(draftId, ['TIANZHU', 'BJMPA']);
    const { removals: none } = await register.ask(undefined, '{ removals { totalCount } }');
    expect([none.totalCount, await namesAt('2025-05-19 09:00')]).toEqual([0, ['importer', 'M1', 'M2']]);
    const head = await register.head();
    register.at('2025-05-21 15:00');
    expect((await steps.tryToSign('CUSTOMS', draftId)).payload.list).toEqual({ version: 3 });
    expect([await namesAt('2025-05-21 14:59'), await namesAt('2025-05-21 15:00')]).toEqual([
      ['importer', 'M1', 'M2'],
      ['importer', 'M2'],
    ]);
    const at = '2025-05-21T07:00:00.000Z';
    const { removals } = await register.ask(
      undefined,
      `{ removals { nodes { cause reason mayUseDelivered removedAt inForceAt importer { name listed } signatures { sha256 }
        list { version signatures { by { ... on Agency { code } } } } } } }`,
    );
    expect(removals.nodes).toEqual([
      {
        cause: 'ADJUSTMENT',
        reason,
        mayUseDelivered: true,
        removedAt: at,
        inForceAt: at,
        importer: { name: 'M1', listed: false },
        signatures: [],
        list: { version: 3, signatures: ['BJMPA', 'TIANZHU', 'CUSTOMS'].map((code) => ({ by: { code } })) },
      },
    ]);
    expect(register.nudged).toEqual(['customs', 'trace']);
    expect(await register.published(head)).toEqual([
      { type: 'ListPublished', data: expect.objectContaining({ kind: 'IMPORTER', version: 3 }) },
      { type: 'ImporterRemoved', data: { removalId: expect.any(String), importerId: M1, cause: 'ADJUSTMENT' } },
    ]);
    const told = async (by: string) => {
      const { inbox } = await register.ask(by, '{ inbox { lists(kind: "REMOVED") { nodes { clause } } } }');
      return inbox.lists.nodes;
    };
    for (const by of ['M1', 'BJHC', 'BJMPA', 'CUSTOMS', 'TIANZHU']) expect(await told(by)).toEqual([{ clause: 'R50' }]);
    for (const by of ['M2', 'MIB', 'H1']) expect(await told(by)).toEqual([]);
  });

  test('[R69] [D41] one that is removed before the last signature is not left out again: all sign the text without it', async () => {
    const draftId = await steps.agreedWithout([omissionOf(M1), omissionOf(M2)]);
    const before = await steps.textOf(draftId);
    await steps.sign(draftId, ['TIANZHU', 'BJMPA']);
    const { id: proposalId, textSha256 } = await steps.propose('BJMPA', 'M1');
    expect((await register.send('TIANZHU', 'signRemoval', { proposalId, textSha256 })).codes).toEqual([]);
    expect((await steps.tryToSign('CUSTOMS', draftId, before)).codes).toEqual(['BASE_CHANGED']);
    expect((await steps.textOf(draftId)).text).not.toContain('M1');
    await steps.sign(draftId);
    expect(await namesAt('2025-05-19 09:00')).toEqual(['importer']);
    const { removals } = await register.ask(undefined, '{ removals { nodes { cause importer { name } } } }');
    expect(removals.nodes).toEqual([
      { cause: 'SERIOUS_CONSEQUENCE', importer: { name: 'M1' } },
      { cause: 'ADJUSTMENT', importer: { name: 'M2' } },
    ]);
  });

  test('[R69] [D41] signatures at the same instant take them off once', async () => {
    const draftId = await steps.agreedWithout([omissionOf(M1)]);
    const text = await steps.textOf(draftId);
    const answers = await Promise.all(signatories.map((by) => steps.tryToSign(by, draftId, text)));
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    expect((await register.ask(undefined, '{ removals { totalCount } }')).removals.totalCount).toBe(1);
  });
});
