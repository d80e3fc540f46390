import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsDuring } from '@hub/shared/testing/statements-during.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { hospitalIds, importerId, arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { recordedViolation } from '../testing/supervision-steps.ts';

const { H1, H2 } = hospitalIds;

describe.each(databases)('creditRecords of institutions and importers on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    for (const [index, subjectId] of [H1, importerId, H2, H1, H1].entries()) {
      const violationId = await recordedViolation(register, subjectId === importerId ? 'CUSTOMS' : 'BJMPA', subjectId, {
        basis: 'B',
      });
      const input = { violationId, text: `T${index}` };
      const { payload } = await register.send('TIANZHU', 'publishCreditRecord', input, 'creditRecord { id }');
      if (index > 0) continue;
      const withdrawn = { creditRecordId: payload.creditRecord.id, reason: 'r' };
      await register.send('TIANZHU', 'withdrawCreditRecord', withdrawn);
    }
  });
  afterAll(() => register.close());

  const texts = ({ nodes }: { nodes: { text: string }[] }) => nodes.map(({ text }) => text);
  const page = async (args = '', by?: string) => {
    const records = `creditRecords${args} { totalCount pageInfo { endCursor hasNextPage } nodes { text } }`;
    const { institution } = await register.ask(by, `{ institution(id: "${H1}") { ${records} } }`);
    return { ...institution.creditRecords, texts: texts(institution.creditRecords) };
  };

  test.each([undefined, 'importer', 'H2', 'analyst', 'TIANZHU'])('[R104] are read by everyone: %s', async (by) => {
    const fields = 'creditRecords { totalCount nodes { text } }';
    const query = `{ institution(id: "${H1}") { ${fields} } importer(id: "${importerId}") { ${fields} } }`;
    const { institution, importer } = await register.ask(by, query);
    expect([texts(institution.creditRecords), institution.creditRecords.totalCount]).toEqual([['T0', 'T3', 'T4'], 3]);
    expect([texts(importer.creditRecords), importer.creditRecords.totalCount]).toEqual([['T1'], 1]);
  });

  test('come by page, in both orders, and only those that stand or were withdrawn', async () => {
    const first = await page('(first: 2)');
    expect(first).toMatchObject({ texts: ['T0', 'T3'], totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await page(`(first: 2, after: "${first.pageInfo.endCursor}")`);
    expect(rest).toMatchObject({ texts: ['T4'], totalCount: 3, pageInfo: { hasNextPage: false } });
    expect((await page('(order: NEWEST_FIRST, first: 2)')).texts).toEqual(['T4', 'T3']);
    expect(await page('(withdrawn: true)')).toMatchObject({ texts: ['T0'], totalCount: 1 });
    expect(await page('(withdrawn: false)')).toMatchObject({ texts: ['T3', 'T4'], totalCount: 2 });
    await expect(page('(first: 0)')).rejects.toThrow('BAD_INPUT');
    await expect(page('(after: "01900000-0000-7000-8000-000000000999")')).rejects.toThrow('BAD_INPUT');
  });

  test('of four institutions take as many statements as those of two', async () => {
    const answers: string[][][] = [];
    const sent = (first: number) =>
      statementsDuring(async () => {
        const records = 'creditRecords(first: 2) { totalCount nodes { text } }';
        const { institutions } = await register.ask(
          undefined,
          `{ institutions(first: ${first}) { nodes { ${records} } } }`,
        );
        answers.push(institutions.nodes.map((each: { creditRecords: never }) => texts(each.creditRecords)));
      });
    expect((await sent(4)).length).toBe((await sent(2)).length);
    expect(answers).toEqual([
      [['T0', 'T3'], ['T2'], [], []],
      [['T0', 'T3'], ['T2']],
    ]);
  });
});
