import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { paper } from '../testing/listing-steps.ts';
import { hospitalIds, importerId, arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { inspectionOf } from '../testing/supervision-steps.ts';

const { H1, H2 } = hospitalIds;
const fields = `inspection { id subject { __typename ... on Institution { name } } inspectedOn recordedBy { code district }
  recordedAt findings { text grade } procedure { state documents { type } } }`;

describe.each(databases)('recordInspection on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2024-09-19 00:10');
  });
  afterAll(() => register.close());

  const record = (by: string, input: object) => register.send(by, 'recordInspection', input, fields);
  const seen = async (by: string, args = '') => {
    const { inspections } = await register.ask(by, `{ inspections${args} { totalCount nodes { id } } }`);
    expect(inspections.totalCount).toBe(inspections.nodes.length);
    return inspections.nodes.map(({ id }: { id: string }) => id);
  };
  const recorded = async (by: string, subjectId: string, input: object = {}) =>
    (await record(by, inspectionOf(subjectId, input))).payload.inspection.id;

  test('[R127] BJHC records what it found at an institution, which is told and may read it', async () => {
    const { inspection } = (await record('BJHC', inspectionOf(H1, { inspectedOn: '2024-09-19' }))).payload;
    expect(inspection).toEqual({
      id: expect.any(String),
      subject: { __typename: 'Institution', name: 'H1' },
      inspectedOn: '2024-09-19',
      recordedBy: { code: 'BJHC', district: null },
      recordedAt: '2024-09-18T16:10:00.000Z',
      findings: [{ text: '登记不全', grade: 'MAJOR' }],
      procedure: { state: 'FINDINGS', documents: [{ type: 'INSPECTION_RECORD' }] },
    });
    const item = 'kind task about subject { ... on Inspection { id } }';
    const { inbox } = await register.ask('H1', `{ inbox { lists { nodes { ${item} } } } }`);
    expect(inbox.lists.nodes).toEqual([
      { kind: 'INSPECTED', task: false, about: inspection.id, subject: { id: inspection.id } },
    ]);
    expect(await register.facts()).toEqual([]);
  });

  test('[R101] an inspection may find nothing', async () => {
    const { inspection } = (await record('BJMPA', inspectionOf(importerId, { findings: [] }))).payload;
    expect(inspection).toMatchObject({ subject: { __typename: 'Importer' }, procedure: { state: 'NO_FINDINGS' } });
  });

  test.each<[string, object, string]>([
    ['an unknown organisation', { subjectId: newId() }, 'NOT_FOUND'],
    ['an agency', { subjectId: 'BJHC' }, 'BAD_INPUT'],
    ['a day in the future', { inspectedOn: '2024-09-20' }, 'BAD_INPUT'],
    ['a blank finding', { findings: [{ text: ' ', grade: 'MINOR' }] }, 'BAD_INPUT'],
    ['another paper', { document: paper('ORDER') }, 'DOCUMENT_MISSING'],
  ])('%s is refused', async (_, input, code) => {
    expect((await record('BJMPA', inspectionOf(H1, input))).codes[0]).toBe(code);
  });

  test.each([
    ['BJHC', H1, []],
    ['BJMPA', H1, []],
    ['XICHENG_AMR', H1, []],
    ['CHAOYANG_AMR', H1, ['NOT_IN_DISTRICT']],
    ['TIANZHU', H1, ['FORBIDDEN']],
    ['CUSTOMS', H1, ['FORBIDDEN']],
    ['BJHC', importerId, ['FORBIDDEN']],
    ['XICHENG_AMR', importerId, ['FORBIDDEN']],
    ['BJMPA', importerId, []],
    ['TIANZHU', importerId, []],
    ['CUSTOMS', importerId, []],
  ])('[R102] [D39] %s at %s gives %j', async (by, subjectId, codes) => {
    expect((await record(by, inspectionOf(subjectId))).codes).toEqual(codes);
  });

  test('[D39] a district sees what is in it only, and CUSTOMS its own', async () => {
    const ids = await seen('BJMPA');
    expect(await seen('TIANZHU')).toEqual(ids);
    expect(await seen('BJHC')).toEqual(await seen('BJMPA', `(subjectId: "${H1}")`));
    expect(await seen('XICHENG_AMR')).toEqual(await seen('BJHC'));
    const own = await recorded('CUSTOMS', importerId);
    expect((await seen('CUSTOMS')).at(-1)).toBe(own);
    expect(await seen('CUSTOMS')).toHaveLength(2);
    expect(await seen('importer')).toEqual(await seen('BJMPA', `(subjectId: "${importerId}")`));
    const other = await recorded('BJMPA', H2);
    expect(await seen('H2')).toEqual([other]);
    expect(await seen('H1')).not.toContain(other);
    for (const by of ['CHAOYANG_AMR', 'MIB', 'SHUNYI', 'NHC', 'analyst', 'H3']) expect(await seen(by)).toEqual([]);
    expect((await seen('BJMPA', '(order: NEWEST_FIRST)'))[0]).toBe(other);
  });

  test('a list of an organisation that is not known is refused', async () => {
    await expect(seen('BJMPA', `(subjectId: "${newId()}")`)).rejects.toThrow('BAD_INPUT');
  });

  const told = async (by: string, kind: string) => {
    const { inbox } = await register.ask(by, `{ inbox { lists(kind: "${kind}") { nodes { id task about open } } } }`);
    return inbox.lists.nodes;
  };

  test('[R102] [D39] a district is told what others find in it, and acknowledges that', async () => {
    const before = await told('XICHENG_AMR', 'INSPECTED_IN_DISTRICT');
    const about = await recorded('BJMPA', H2);
    const [item] = (await told('XICHENG_AMR', 'INSPECTED_IN_DISTRICT')).slice(before.length);
    expect(item).toEqual({ id: expect.any(String), task: false, about, open: true });
    const items = 'items { open acknowledgedAt }';
    const { payload } = await register.send('XICHENG_AMR', 'acknowledgeListItems', { itemIds: [item.id] }, items);
    expect(payload.items).toEqual([{ open: false, acknowledgedAt: '2024-09-18T16:10:00.000Z' }]);
    expect(await told('CHAOYANG_AMR', 'INSPECTED_IN_DISTRICT')).toEqual([]);
  });

  test('[R102] a district is not told of its own inspections, nor of those of importers', async () => {
    const before = await told('XICHENG_AMR', 'INSPECTED_IN_DISTRICT');
    await recorded('XICHENG_AMR', H2);
    await recorded('BJMPA', importerId);
    expect(await told('XICHENG_AMR', 'INSPECTED_IN_DISTRICT')).toEqual(before);
  });
});
