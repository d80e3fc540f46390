import { getNamedType, GraphQLObjectType, isRequiredArgument, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import { startDemoHub, type DemoHub } from '../demo-hub.ts';
import { wholeSelection } from './whole-selection.ts';

describe('an analyst explores the demonstration', () => {
  let hub: DemoHub;

  beforeAll(async () => {
    hub = await startDemoHub();
  });
  afterAll(() => hub.close());

  test('the data contains what is promised', async () => {
    const bjmpa = await hub.as('bjmpa');
    const data = await bjmpa.query(`{
      drugs(first: 200) { nodes { id } } importers { nodes { id } } institutions { nodes { id } }
      approvals(first: 200) { nodes { quantity cleared } } items(first: 200) { nodes { state } }
      diseases(first: 200) { pageInfo { hasNextPage } } adverseReactionReports { nodes { serious } }
    }`);
    expect(
      [data.drugs.nodes, data.importers.nodes, data.institutions.nodes, data.approvals.nodes].map(
        (rows) => rows.length,
      ),
    ).toEqual([12, 3, 9, 20]);
    const states = new Set(data.items.nodes.map((item: Data) => item.state));
    expect([...states].sort()).toEqual([
      'CODED',
      'QUARANTINED',
      'RECEIVED',
      'SCANNED_IN',
      'SCANNED_OUT',
      'SHELVED',
      'USED',
    ]);
    expect(data.approvals.nodes.filter((row: Data) => row.quantity - row.cleared === 1).length).toBeGreaterThan(0);
    expect(data.adverseReactionReports.nodes.length).toBeGreaterThanOrEqual(5);
  });

  test('[D18] the pilot period is open on the day of the demonstration, and says that this is an assumption', async () => {
    const { pilotPeriod } = await (await hub.as('bjmpa')).query('{ pilotPeriod { open note } }');
    expect(pilotPeriod).toEqual({ open: true, note: expect.stringContaining('Assumption of the demonstration data') });
  });

  test('loading it again changes nothing', async () => {
    const positions = () => Promise.all(Object.values(hub.subgraphs).map(({ agency }) => agency.feed.head()));
    const before = await positions();
    await hub.load();
    expect(await positions()).toEqual(before);
  });

  test.each(['bjmpa', 'analyst', 'keyuan', 'bch'])(
    '%s can query every field of every type without an error',
    async (organisation) => {
      const client = await hub.as(organisation);
      const query = hub.gateway.supergraph.apiSchema.getQueryType()!;
      for (const field of Object.values(query.getFields())) {
        const type = getNamedType(field.type);
        if (field.args.some(isRequiredArgument) || !(type instanceof GraphQLObjectType)) continue;
        const { errors } = await client.ask(`{ ${field.name} { ${wholeSelection(type, 3)} } }`);
        expect(errors, field.name).toBeUndefined();
      }
    },
  );

  test('[D38] the analyst compares drugs by lists, measures and sums, without a row about a hospital or a patient', async () => {
    const sums = `approved cleared stock { entered onHand released lots { totalCount } } itemsInUse itemsUsed
      reactionsReported adverseReactions { totalCount } items { totalCount } activeMeasures { scope }`;
    const query = `{ drugs(first: 200) { nodes { nameEn listed ${sums} } } me { kind mutations }
      approvals { totalCount } clearanceForms { totalCount } ledger { totalCount } items { totalCount }
      adverseReactionReports { totalCount } traceAlerts { totalCount } clinicalProtocols { totalCount } }`;
    const { drugs, me, ...lists } = await (await hub.as('analyst')).query(query);
    expect(me).toEqual({ kind: 'ANALYST', mutations: [] });
    expect(Object.values(lists as Record<string, Data>).map(({ totalCount }) => totalCount)).toEqual(Array(7).fill(0));
    const [first, ...others] = drugs.nodes;
    expect(first).toMatchObject({
      nameEn: 'Vosoritide',
      listed: true,
      approved: 40,
      cleared: 30,
      stock: { entered: 60, onHand: 48, released: 12, lots: { totalCount: 0 } },
      itemsInUse: 4,
      itemsUsed: null,
      reactionsReported: null,
      adverseReactions: { totalCount: 0 },
      items: { totalCount: 0 },
    });
    expect(others.map((drug: Data) => drug.itemsUsed).filter((count: number | null) => count !== null)).not.toEqual([]);
    expect(drugs.nodes.flatMap((drug: Data) => drug.activeMeasures)).toEqual([{ scope: expect.any(String) }]);
  });

  test('[R120] the lists need no login, everything else does', async () => {
    const anyone = await hub.as(undefined);
    const list = await anyone.query(
      '{ publishedList(kind: DRUG) { version entries { drug { name } permittedInstitutions { name } } } }',
    );
    expect(list.publishedList.entries).toHaveLength(12);
    for (const guarded of ['approvals { nodes { id } }', 'items { nodes { code } }']) {
      const { data, errors } = await anyone.ask(`{ ${guarded} }`);
      expect([data, errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([undefined, ['UNAUTHENTICATED']]);
    }
  });

  test('[R48] [R120] the list says without a login which of its drugs is under a measure', async () => {
    const { publishedList } = await (
      await hub.as(undefined)
    ).query('{ publishedList(kind: DRUG) { entries { drug { nameEn underMeasure } } } }');
    const { drugs } = await (await hub.as('analyst')).query('{ drugs { nodes { nameEn activeMeasures { id } } } }');
    const measured = drugs.nodes.filter((drug: Data) => drug.activeMeasures.length > 0);
    const said = publishedList.entries.filter((entry: Data) => entry.drug.underMeasure);
    expect(said.map((entry: Data) => entry.drug.nameEn)).toEqual(measured.map((drug: Data) => drug.nameEn));
    expect(publishedList.entries.map((entry: Data) => entry.drug.underMeasure)).toContain(false);
  });

  test('[R120] what of a public record is not public is null, and the rest is answered', async () => {
    const anyone = await hub.as(undefined);
    const query = `{
      drugs(first: 1, order: OLDEST_FIRST) { nodes {
        nameEn approved cleared itemsInUse itemsUsed reactionsReported
        stock { onHand } items { totalCount } adverseReactions { totalCount } activeMeasures { id }
      } }
      listVersions(kind: INSTITUTION) { nodes { version draft { number entries { listed } } } }
      institutions(first: 1) { nodes { listed inTransit { totalCount } } }
      importers(first: 1) { nodes { listed bondedLots { totalCount } } }
    }`;
    const { drugs, listVersions, institutions, importers } = await anyone.query(query);
    const { nameEn, ...hidden } = drugs.nodes[0];
    expect([nameEn, new Set(Object.values(hidden))]).toEqual(['Vosoritide', new Set([null])]);
    expect(listVersions.nodes[0]).toEqual({ version: expect.any(Number), draft: null });
    expect(institutions.nodes[0]).toEqual({ listed: true, inTransit: null });
    expect(importers.nodes[0]).toEqual({ listed: true, bondedLots: null });
    expect((await (await hub.as('bjmpa')).query(query)).drugs.nodes[0].stock).toEqual({ onHand: expect.any(Number) });
  });

  test('the queries in the README work', async () => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    const queries = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query!);
    const bjmpa = await hub.as('bjmpa');
    for (const query of queries.filter((each) => !each.startsWith('subscription'))) {
      expect((await bjmpa.ask(query)).errors).toBeUndefined();
    }
    expect(queries.map((each) => validate(hub.gateway.supergraph.apiSchema, parse(each)))).toEqual([[], [], []]);
  });
});
