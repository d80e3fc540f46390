import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { paper } from '../testing/listing-steps.ts';
import { hospitalIds, importerId, arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { inspectionOf, violationOf } from '../testing/supervision-steps.ts';

const { H1, H2 } = hospitalIds;
const fields = `violation { id subject { __typename } text basis inspection { id } recordedBy { code } recordedAt
  creditRecords { id } procedure { state documents { type } } }`;

describe.each(databases)('recordViolation on %s', (dialect) => {
  let register: Whitelists;
  let inspectionId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2024-09-18 09:00');
    inspectionId = await inspected('XICHENG_AMR', H1);
  });
  afterAll(() => register.close());

  const inspected = async (by: string, subjectId: string): Promise<string> =>
    (await register.send(by, 'recordInspection', inspectionOf(subjectId), 'inspection { id }')).payload.inspection.id;
  const record = (by: string, input: object) => register.send(by, 'recordViolation', input, fields);
  const seen = async (by: string, args = '') =>
    (await register.ask(by, `{ violations${args} { totalCount } }`)).violations.totalCount;

  test('[R104] an inspector reports a violation; the institution and TIANZHU are told', async () => {
    const { violation } = (await record('XICHENG_AMR', violationOf(H1, { inspectionId, basis: '《某规定》第一条' })))
      .payload;
    expect(violation).toEqual({
      id: expect.any(String),
      subject: { __typename: 'Institution' },
      text: '超出批准用途使用',
      basis: '《某规定》第一条',
      inspection: { id: inspectionId },
      recordedBy: { code: 'XICHENG_AMR' },
      recordedAt: '2024-09-18T01:00:00.000Z',
      creditRecords: [],
      procedure: { state: 'RECORDED', documents: [{ type: 'VIOLATION_DECISION' }] },
    });
    for (const by of ['H1', 'TIANZHU']) {
      const { inbox } = await register.ask(by, '{ inbox { lists(kind: "VIOLATION") { nodes { about } } } }');
      expect(inbox.lists.nodes).toEqual([{ about: violation.id }]);
    }
  });

  test('[R104] [D37] before it is published, only the organisation and its inspectors see it', async () => {
    for (const by of ['H1', 'BJHC', 'BJMPA', 'TIANZHU', 'XICHENG_AMR']) expect(await seen(by)).toBe(1);
    for (const by of ['H2', 'importer', 'CUSTOMS', 'CHAOYANG_AMR', 'MIB', 'SHUNYI', 'NMPA', 'analyst'])
      expect(await seen(by)).toBe(0);
    const { creditRecords } = await register.ask(undefined, '{ creditRecords { totalCount } }');
    expect(creditRecords.totalCount).toBe(0);
    expect(await register.facts()).toEqual([]);
  });

  test('what CUSTOMS reports of an importer needs neither an inspection nor a basis', async () => {
    const { violation } = (await record('CUSTOMS', violationOf(importerId))).payload;
    expect(violation).toMatchObject({ subject: { __typename: 'Importer' }, basis: null, inspection: null });
    expect(await seen('CUSTOMS')).toBe(1);
  });

  test.each([
    ['BJHC', H1, []],
    ['CHAOYANG_AMR', H1, ['NOT_IN_DISTRICT']],
    ['TIANZHU', H1, ['FORBIDDEN']],
    ['BJHC', importerId, ['FORBIDDEN']],
    ['TIANZHU', importerId, []],
  ])('[R102] [D39] %s of %s gives %j', async (by, subjectId, codes) => {
    expect((await record(by, violationOf(subjectId))).codes).toEqual(codes);
  });

  test('an unknown organisation, a blank text or basis and another paper are refused', async () => {
    expect((await record('BJMPA', violationOf(newId()))).codes).toEqual(['NOT_FOUND']);
    expect((await record('BJMPA', violationOf(H1, { text: ' ' }))).codes).toEqual(['BAD_INPUT']);
    expect((await record('BJMPA', violationOf(H1, { basis: '' }))).codes).toEqual(['BAD_INPUT']);
    const other = violationOf(H1, { document: paper('ORDER') });
    expect((await record('BJMPA', other)).codes[0]).toBe('DOCUMENT_MISSING');
  });

  test('[D37] the inspection must be one of the organisation, and one that the inspector reads', async () => {
    const notFound = { codes: ['NOT_FOUND'], params: { kind: 'Inspection', id: inspectionId } };
    expect(await record('BJHC', violationOf(H2, { inspectionId }))).toMatchObject(notFound);
    const ofBjmpa = await inspected('BJMPA', importerId);
    expect((await record('CUSTOMS', violationOf(importerId, { inspectionId: ofBjmpa }))).codes).toEqual(['NOT_FOUND']);
    expect((await record('TIANZHU', violationOf(importerId, { inspectionId: ofBjmpa }))).codes).toEqual([]);
  });

  test('lists filter by organisation and state, and refuse unknown ones', async () => {
    const all = await seen('BJMPA');
    expect(await seen('BJMPA', '(state: "RECORDED")')).toBe(all);
    expect(await seen('BJMPA', '(state: "PUBLISHED")')).toBe(0);
    expect((await seen('BJMPA', `(subjectId: "${H1}")`)) + (await seen('BJMPA', `(subjectId: "${importerId}")`))).toBe(
      all,
    );
    await expect(seen('BJMPA', '(state: "LISTED")')).rejects.toThrow('BAD_INPUT');
    await expect(seen('BJMPA', `(subjectId: "${newId()}")`)).rejects.toThrow('BAD_INPUT');
  });

  test('[R102] [D39] a district is told of violations that others record in it', async () => {
    const told = async (by: string) => {
      const { inbox } = await register.ask(
        by,
        '{ inbox { lists(kind: "VIOLATION_IN_DISTRICT") { nodes { about } } } }',
      );
      return inbox.lists.nodes;
    };
    const before = await told('XICHENG_AMR');
    const { violation } = (await record('BJMPA', violationOf(H2))).payload;
    await record('XICHENG_AMR', violationOf(H2));
    await record('BJMPA', violationOf(importerId));
    expect(await told('XICHENG_AMR')).toEqual([...before, { about: violation.id }]);
    expect(await told('CHAOYANG_AMR')).toEqual([]);
  });
});
