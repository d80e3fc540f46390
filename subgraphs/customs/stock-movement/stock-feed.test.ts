import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { statementsDuring } from '@hub/shared/testing/statements-during.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { until } from '@hub/shared/testing/until.ts';
import * as on from '../arrange.ts';
import { arrangeTrade, type Trade } from './arrange-trade.ts';

interface Step {
  cursor: string;
  movement: { kind: string; drug: { id: string } } | null;
}

const act = { importer: 0, institution: 0, drug: 0, after: 0 };
const ofOthers = { ...act, importer: 1, institution: 1 };

describe.each(databases)('the stock feed, on %s,', (dialect) => {
  let hub: on.Customs;
  let trade: Trade;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    trade = await arrangeTrade(hub);
    await trade.perform({ ...act, what: 'RELEASED' });
    await trade.perform({ ...act, what: 'ENTERED', drug: 1 });
    await trade.perform({ ...ofOthers, what: 'RELEASED' });
  });
  afterAll(() => hub.close());

  const step = '{ cursor movement { kind drug { id } } }';
  const principalOf = (organisation: Organisation) => ({ subject: 'test', organisation, scopes: [] });
  const written = (args: string) => (args === '' ? '' : `(${args})`);
  const ask = (args: string, by = on.importer) =>
    hub.customs.ask(`{ stockEvents${written(args)} { nodes ${step} endCursor hasNextPage } }`, principalOf(by));
  const page = async (args: string, by = on.importer) => {
    const { data, errors } = await ask(args, by);
    expect(errors).toBeUndefined();
    return data!['stockEvents'] as { nodes: Step[]; endCursor: string; hasNextPage: boolean };
  };
  const kindsOf = async (args: string, by = on.importer) =>
    (await page(args, by)).nodes.map(({ movement }) => movement!.kind);
  /** Follows a subscription in the background. */
  const follow = (args: string, by = on.importer) => {
    const gone = new AbortController();
    const steps: Step[] = [];
    const over = (async () => {
      const query = `subscription { stockChanged${written(args)} ${step} }`;
      for await (const { data } of hub.customs.events(query, principalOf(by), gone.signal))
        steps.push(data!['stockChanged'] as Step);
    })();
    const end = async () => {
      gone.abort();
      await over;
    };
    return { steps, end };
  };
  const refusalsOf = async (args: string, by = on.importer) => {
    const { errors } =
      (await hub.customs.firstStep(`subscription { stockChanged${written(args)} { cursor } }`, principalOf(by))) ?? {};
    const asked = args.startsWith('drugId') ? undefined : (await ask(args, by)).errors;
    const codes = [errors, asked].map((each) =>
      each?.map(
        ({ extensions }) => `${String(extensions!['code'])} ${(extensions!['params'] as { field?: string }).field}`,
      ),
    );
    if (asked) expect(codes[1]).toEqual(codes[0]);
    return codes[0];
  };

  test('[R77] [R80] is filtered by each of its columns, and by several', async () => {
    const all = ['ENTERED', 'ENTERED', 'CLEARED', 'RELEASED', 'RELEASED', 'ENTERED'];
    expect(await kindsOf('')).toEqual(all);
    const [drugId] = trade.drugIds;
    expect(await kindsOf(`filter: { drugId: "${drugId}" }`)).toEqual(all.slice(0, 5));
    expect(await kindsOf(`filter: { institutionId: "${on.institutionId}" }`)).toEqual([
      'CLEARED',
      'RELEASED',
      'RELEASED',
    ]);
    expect(await kindsOf(`filter: { institutionId: "${on.otherInstitution.id}" }`)).toEqual([]);
    expect(await kindsOf(`filter: { importerId: "${on.otherImporter.id}" }`)).toEqual([]);
    expect(await kindsOf('filter: { kinds: [CLEARED, RELEASED] }')).toEqual(['CLEARED', 'RELEASED', 'RELEASED']);
    // As of the ledger.
    expect(await kindsOf('filter: { kinds: [] }')).toEqual([]);
    const { lotId } = (await trade.ledger())[0]!;
    expect(await kindsOf(`filter: { lotId: "${lotId}" }`)).toEqual(['ENTERED', 'RELEASED']);
    expect(await kindsOf(`filter: { lotId: "${lotId}", kinds: [RELEASED] }`)).toEqual(['RELEASED']);
    expect(await kindsOf(`filter: { lotId: "${lotId}" }`, on.institution)).toEqual(['RELEASED']);
  });

  test('is filtered by the older argument `drugId` as by the filter, and not by both', async () => {
    const [, drugId] = trade.drugIds;
    const followed = follow(`drugId: "${drugId}", filter: { kinds: [ENTERED] }`);
    await until(() => followed.steps.length === 1);
    await followed.end();
    expect(followed.steps[0]!.movement).toEqual({ kind: 'ENTERED', drug: { id: drugId } });
    expect(await refusalsOf(`drugId: "${drugId}", filter: { drugId: "${drugId}" }`)).toEqual(['BAD_INPUT drugId']);
  });

  test('refuses a filter by what is unknown or not seen, a place beside a start, and wrong cursors', async () => {
    const ledger = await trade.ledger();
    const lotOf = (importerId: string) => ledger.find((row) => row.importerId === importerId)!.lotId;
    for (const field of ['drugId', 'importerId', 'lotId', 'institutionId'])
      expect(await refusalsOf(`filter: { ${field}: "${newId()}" }`)).toEqual([`BAD_INPUT ${field}`]);
    expect(await refusalsOf(`drugId: "${newId()}"`)).toEqual(['BAD_INPUT drugId']);
    expect(await refusalsOf(`filter: { lotId: "${lotOf(on.otherImporter.id)}" }`)).toEqual(['BAD_INPUT lotId']);
    expect(await refusalsOf(`filter: { institutionId: "${on.importerId}" }`)).toEqual(['BAD_INPUT institutionId']);
    const { endCursor } = await page('');
    for (const from of ['NOW', 'BEGINNING'])
      expect(await refusalsOf(`after: "${endCursor}", from: ${from}`)).toEqual(['BAD_INPUT from']);
    expect(await refusalsOf('after: "none"')).toEqual(['CURSOR_INVALID undefined']);
    for (const first of [0, 201])
      expect((await ask(`first: ${first}`)).errors![0]!.extensions).toMatchObject({
        code: 'BAD_INPUT',
        params: { field: 'first' },
      });
    expect((await page('first: 200')).hasNextPage).toBe(false);
  });

  test('begins with NOW by a heartbeat, and then sends only what is committed later, also asked for', async () => {
    const { nodes, endCursor, hasNextPage } = await page('from: NOW');
    expect([nodes, hasNextPage]).toEqual([[], false]);
    const followed = follow('from: NOW');
    // Sooner than the first heartbeat of any subscription.
    await until(() => followed.steps.length === 1, 10_000);
    expect(followed.steps[0]!.movement).toBeNull();
    await trade.perform({ ...ofOthers, what: 'ENTERED' });
    await trade.perform({ ...act, what: 'CLEARED' });
    await until(() => followed.steps.length === 2);
    await followed.end();
    expect(followed.steps[1]!.movement!.kind).toBe('CLEARED');
    // Cut off before the first event, both cursors go on from the same moment.
    for (const cursor of [endCursor, followed.steps[0]!.cursor]) {
      const { nodes: later } = await page(`after: "${cursor}"`);
      expect(later).toEqual([followed.steps[1]]);
    }
    expect((await page('from: BEGINNING')).nodes.at(-1)).toEqual(followed.steps[1]);
  });

  test('goes on after any event of the log, whoever may see it', async () => {
    const { events } = await hub.customs.agency.feed.pull(0, 1000);
    const seal = await hub.customs.agency.feed.seal();
    const { nodes } = await page('first: 200');
    const places = new Map(nodes.map((node) => [seal.open(node.cursor)!.position, node]));
    for (const { position, id } of events) {
      const after = seal.ofHeartbeat({ position, name: id });
      const rest = [...places].filter(([at]) => at > position).map(([, node]) => node);
      expect((await page(`after: "${after}", first: 200`)).nodes).toEqual(rest);
    }
  });

  test('[D37] of a caller reads nothing when others write, and tells nothing of it', async () => {
    const [drugId] = trade.drugIds;
    const followed = follow(`from: NOW, filter: { drugId: "${drugId}" }`);
    await until(() => followed.steps.length === 1);
    const before = await page('first: 200');
    const reads = (sql: string) => sql.includes('stock_movement movement join');
    const readsDuring = async (what: Parameters<Trade['perform']>[0]) => {
      const sent = await statementsDuring(async () => {
        for (let number = 0; number < 8; number += 1) await trade.perform(what);
      });
      return sent.filter(({ sql }) => reads(sql)).length;
    };
    // It looks by itself once a second, for what other processes have written.
    expect(await readsDuring({ ...ofOthers, what: 'ENTERED' })).toBeLessThan(4);
    // Of its own, but not what it asks for.
    expect(await readsDuring({ ...act, what: 'ENTERED', drug: 1 })).toBeLessThan(4);
    expect(followed.steps).toHaveLength(1);
    await trade.perform({ ...act, what: 'ENTERED' });
    await until(() => followed.steps.length === 2);
    await followed.end();
    const after = await page('first: 200');
    expect([after.nodes.slice(0, before.nodes.length), after.hasNextPage]).toEqual([before.nodes, false]);
    expect((await page('first: 200', on.institution)).nodes.length).toBeGreaterThan(0);
    const small = await page('first: 3, filter: { kinds: [RELEASED] }', on.institution);
    expect([small.nodes.length, small.hasNextPage]).toEqual([2, false]);
  });
});
