import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, validate } from 'graphql';
import { StockMovement } from '@hub/customs/stock-movement/stock-movement.entity.ts';
import { listQuery } from '@hub/gateway/export/list-query.ts';
import { exportedLists } from '@hub/customs/published/exported-lists.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { appendRows, newRow } from '@hub/shared/paging/append-rows.ts';
import { readCsv } from '@hub/shared/testing/read-csv.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { partiesOf } from '../arrange.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { asked, codeOf, getExport, idsInGraph } from './get-export.ts';
import { arrangeRows } from './arrange-rows.ts';

/** More than two pages. */
const more = 450;

describe.each(databases)('exported lists, on %s,', (dialect) => {
  let hub: TestHub;
  let drugId: string;

  beforeAll(async () => {
    hub = await startTestHub(dialect);
    drugId = await arrangeRows(hub, more);
  });
  afterAll(() => hub.close());

  const get = (path: string, organisation?: string, language?: string) => getExport(hub, path, organisation, language);
  const idsOf = async (path: string, organisation: string) => {
    const [, ...rows] = (await asked(hub, path, organisation)).lines;
    return rows.map(([id]) => id);
  };
  test('are each a query of the graph', () => {
    const { apiSchema } = hub.gateway.supergraph;
    for (const exported of Object.values(exportedLists))
      expect(validate(apiSchema, parse(listQuery(apiSchema, exported).query))).toEqual([]);
  });

  /** How many rows the agency has, the institution, and the importer, if that has not as many as the agency. */
  const expected: Record<keyof typeof exportedLists, [all: number, ofInstitution: number, ofImporter?: number]> = {
    ledger: [more + 3, 2],
    'bonded-lots': [1, 1],
    'clearance-forms': [1, 1],
    declarations: [1, 1],
    releases: [1, 1],
    'gate-movements': [1, 1],
    holds: [1, 0],
    'supply-requests': [1, 1],
    'storage-areas': [1, 0],
    'stock-plans': [1, 0],
    'stock-counts': [1, 0],
    'approval-quotas': [1, 0, 0],
  };

  test.each(
    Object.entries(exportedLists).map(([file, { list }]) => [file as keyof typeof exportedLists, list] as const),
  )('[R77] [R80] [R81] have the rows that the caller reads in the graph, in commit order: %s', async (file, list) => {
    const counts: Record<string, number> = {};
    for (const organisation of ['customs', 'keyuan', 'importer2', 'bch', 'hospital2', 'analyst']) {
      // A plan has a line of the file for each of its own.
      const ids = [...new Set(await idsOf(file, organisation))];
      expect(ids).toEqual(await idsInGraph(hub, list, organisation));
      counts[organisation] = ids.length;
    }
    const [customs, bch, keyuan = customs] = expected[file];
    expect(counts).toEqual({ customs, keyuan, importer2: 0, bch, hospital2: 0, analyst: 0 });
  });

  test('have a line for each of a plan or a count, with what the row says itself', async () => {
    const { importerId, institutionId } = await partiesOf(hub);
    const [headings, ...plans] = (await asked(hub, 'stock-plans', 'customs')).lines;
    const from = headings!.indexOf('Entered under the plan');
    expect(headings!.slice(from + 1)).toEqual(['Institution id', 'Institution', 'Quantity', 'In bond by']);
    const [id, about] = [plans[0]![0], [drugId, '示例药品（虚构）', importerId]];
    expect(plans.map((line) => [line[0], line.slice(1, 4)])).toEqual([
      [id, about],
      [id, about],
    ]);
    const names = plans.map((line) => line[from + 2]);
    expect(names).toEqual([expect.stringMatching(/医院/), names[0]]);
    expect(plans.map((line) => line.slice(from))).toEqual([
      ['0', institutionId, names[0], '5', '2027-01-01'],
      ['0', institutionId, names[0], '2', '2027-02-01'],
    ]);
    const [columns, ...counts] = (await asked(hub, 'stock-counts', 'keyuan')).lines;
    const ofLines = columns!.indexOf('Drug id');
    expect(counts.map((line) => line.slice(ofLines))).toEqual([[drugId, '示例药品（虚构）', '2', '3', '破损']]);
  });

  test('are filtered as the list in the graph is', async () => {
    for (const filter of [`drugId=${drugId}`, ''])
      expect(await idsOf(`ledger?${filter}`, 'bjmpa')).toHaveLength(more + 3);
    expect(await idsOf('clearance-forms?statuses=APPLIED', 'bjmpa')).toEqual([]);
    expect(await idsOf('clearance-forms?statuses=ISSUED&statuses=APPLIED', 'bjmpa')).toHaveLength(1);
    const { importerId, institutionId } = await partiesOf(hub);
    expect(await idsOf(`ledger?drugId=${drugId}&importerId=${importerId}`, 'bjmpa')).toHaveLength(more + 3);
    // The lines of 2024, by the days in Beijing.
    for (const [from, until, count] of [
      ['2024-04-01', '2024-04-01', more],
      ['2024-04-02', '2030-01-01', 3],
    ])
      expect(await idsOf(`ledger?from=${from}&until=${until}`, 'bjmpa')).toHaveLength(Number(count));
    for (const [filter, field] of [
      [`drugId=${newId()}`, 'drugId'],
      [`importerId=${institutionId}`, 'importerId'],
      ['drugId=1', 'drugId'],
      ['nothing=1', 'nothing'],
      ['first=5', 'first'],
      [`drugId=${drugId}&drugId=${drugId}`, 'drugId'],
    ])
      expect(await codeOf(await get(`ledger?${filter}`, 'bjmpa'))).toEqual([
        400,
        'BAD_INPUT',
        expect.stringMatching(`${field}$`),
      ]);
  });

  test('are for spreadsheets, with headings in the language of the caller, and days in Beijing', async () => {
    const english = await get('ledger', 'keyuan');
    const bytes = Buffer.from(await english.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(Object.fromEntries(english.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="ledger.csv"; filename*=UTF-8''ledger.csv`,
      'cache-control': 'no-store',
      'x-request-id': expect.any(String),
    });
    const [headings, ...rows] = readCsv(bytes.subarray(3).toString());
    expect(headings!.slice(1, 8)).toEqual([
      'Movement',
      'Moved at',
      'Moved on (Beijing day)',
      'Drug id',
      'Drug',
      'Importer id',
      'Importer',
    ]);
    expect(rows.at(-1)!.slice(1, 6)).toEqual([
      'ENTERED',
      '2024-03-31T16:10:00.000Z',
      '2024-04-01',
      drugId,
      '示例药品（虚构）',
    ]);
    // Of a line without an institution or a lot, these cells are empty.
    expect(rows.at(-1)!.slice(8, 15)).toEqual(['', '', '', '', '', '1', '5']);
    const inChinese = await get('ledger', 'bch', 'zh-CN,zh;q=0.9');
    const text = await inChinese.text();
    expect(inChinese.headers.get('content-disposition')).toContain(`UTF-8''${encodeURIComponent('通关台账')}.csv`);
    expect(readCsv(text)[0]!.slice(1, 4)).toEqual(['变动', '变动时刻', '变动日期（北京）']);
    // An institution is not told how many packs are left in bond.
    expect(
      readCsv(text)
        .slice(1)
        .map((row) => row[14]),
    ).toEqual(['', '']);
  });

  test('are refused in JSON, before anything else to whoever may not read the list', async () => {
    const refused = async (...request: Parameters<typeof get>) => (await codeOf(await get(...request))).slice(0, 2);
    expect(await refused('ledger')).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused('ledger?nothing=1')).toEqual([401, 'UNAUTHENTICATED']);
    const headers = { authorization: 'Bearer none' };
    const invalid = await fetch(new URL('/export/ledger.csv', hub.url), { headers });
    expect((await codeOf(invalid)).slice(0, 2)).toEqual([401, 'TOKEN_INVALID']);
    const organisation = { kind: 'AGENCY', id: 'NOBODY' } as const;
    const token = await hub.issuer.issue({ subject: 'x', organisation, scopes: [] }, 60);
    const unknown = await fetch(new URL('/export/ledger.csv?nothing=1', hub.url), {
      headers: { authorization: `Bearer ${token}`, 'accept-language': 'zh' },
    });
    expect((await codeOf(unknown)).slice(0, 2)).toEqual([403, 'FORBIDDEN']);
    for (const path of ['nothing', 'toString', 'ledger.csv'])
      expect((await codeOf(await get(path, 'bjmpa'))).slice(0, 2)).toEqual([404, 'BAD_REQUEST']);
    expect((await fetch(new URL('/export/ledger.csv', hub.url), { method: 'POST' })).status).toBe(404);
  });

  test('say who did something, and have no name for what its agency does not know, but all other cells', async () => {
    const [unknownDrug, unknownImporter] = [newId(), newId()];
    const line = { kind: 'ENTERED' as const, at: new Date('2024-03-31T16:10:00Z'), quantity: 7, onHandAfter: 7 };
    const row = { ...line, id: newId(), drugId: unknownDrug, importerId: unknownImporter, toBin: '=A-1' };
    await inTransaction(hub.subgraphs.customs.agency.database, (em) => appendRows(em, [newRow(StockMovement, row)]));
    const { lines } = await asked(hub, 'ledger', 'customs');
    const cells = (line: string[], ...headings: string[]) => headings.map((each) => line[lines[0]!.indexOf(each)]);
    const about = ['Drug id', 'Drug', 'Importer id', 'Importer', 'Quantity', 'Into bin', 'From bin'];
    expect(cells(lines.at(-1)!, ...about)).toEqual([unknownDrug, '', unknownImporter, '', '7', "'=A-1", '']);
    const who = ['Agency that did it', 'Organisation that did it, id'];
    const { importerId } = await partiesOf(hub);
    expect(cells(lines[1]!, ...who)).toEqual(['', importerId]);
    expect(
      cells(
        lines.find(([, kind]) => kind === 'CLEARED')!,
        ...who,
      ),
    ).toEqual(['BJMPA', '']);
  });
});
