import * as fc from 'fast-check';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { stockMovementKinds, type StockMovementKind } from '../published/stock-movement-kinds.ts';
import { arrangeTrade, type Act, type Trade } from './arrange-trade.ts';
import type { StockMovement } from './stock-movement.entity.ts';

interface Subscriber {
  caller: number;
  wanted: Wanted;
  /** How many events it reads before it goes, by turns. */
  stays: number[];
  /** How long its pages are. */
  first: number;
}

interface Wanted {
  drug?: number | undefined;
  importer?: number | undefined;
  institution?: number | undefined;
  lot?: number | undefined;
  kinds?: StockMovementKind[] | undefined;
}

const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });
const acts = fc.array(
  fc.record<Act>({
    what: fc.constantFrom(...stockMovementKinds, 'nothing'),
    importer: fc.nat(1),
    institution: fc.nat(1),
    drug: fc.nat(1),
    after: fc.nat(4),
  }),
  { minLength: 1, maxLength: 4 },
);
const subscribers = fc.array(
  fc.record<Subscriber>({
    caller: fc.nat(5),
    wanted: fc.record<Wanted>({
      drug: some(fc.nat(1)),
      importer: some(fc.nat(1)),
      institution: some(fc.nat(1)),
      lot: some(fc.nat(9)),
      kinds: some(fc.subarray<StockMovementKind>([...stockMovementKinds], { minLength: 1 })),
    }),
    stays: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    first: fc.integer({ min: 1, max: 7 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Every kind of line, by three who act at once, read by all who see any of it, with filters and without. */
const everyKind: [Act[][], Subscriber[]] = [
  [0, 1, 2].map((plan) =>
    stockMovementKinds
      .filter((_, index) => index % 3 === plan)
      .map((what, index) => ({ what, importer: index % 2, institution: plan % 2, drug: 0, after: 0 })),
  ),
  [
    { caller: 0, wanted: {}, stays: [1, 3], first: 4 },
    { caller: 2, wanted: { importer: 0 }, stays: [2], first: 3 },
    { caller: 4, wanted: { kinds: ['RETURNED', 'HELD', 'SURPLUS', 'MOVED'] }, stays: [1], first: 2 },
  ],
];

interface Step {
  cursor: string;
  movement: { id: string } | null;
}
interface Page {
  nodes: Step[];
  endCursor: string;
  hasNextPage: boolean;
}

describe.each(databases)('the stock feed of several importers and institutions, on %s', (dialect) => {
  let hub: on.Customs;
  let trade: Trade;
  let callers: readonly Organisation[];

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    trade = await arrangeTrade(hub);
    const agency = (id: string): Organisation => ({ kind: 'AGENCY', id });
    // MIB is not told of the stock of anyone.
    callers = [on.importer, on.otherImporter, on.institution, on.otherInstitution, agency('CUSTOMS'), agency('MIB')];
  });
  // Fails if the books differ from the ledger.
  afterAll(() => hub.close());

  const principalOf = (organisation: Organisation) => ({ subject: 'test', organisation, scopes: [] });
  /** By the rows alone: what a caller may see of them. */
  const sees = ({ kind, id }: Organisation, row: Pick<StockMovement, 'importerId' | 'institutionId'>) =>
    kind === 'AGENCY' ? id === 'CUSTOMS' : (kind === 'IMPORTER' ? row.importerId : row.institutionId) === id;
  const expected = async (caller: Organisation, filter: Partial<StockMovement>, kinds?: StockMovementKind[]) =>
    (await trade.ledger())
      .filter((row) => sees(caller, row) && (!kinds || kinds.includes(row.kind)))
      .filter((row) => Object.entries(filter).every(([column, value]) => row[column as keyof StockMovement] === value))
      .map(({ id }) => id);

  /** The filter that is wanted, as columns; a lot must be one that the caller may see. */
  const columnsOf = async (caller: Organisation, wanted: Wanted): Promise<Partial<StockMovement>> => {
    const lots = [...new Set((await trade.ledger()).filter((row) => sees(caller, row)).map(({ lotId }) => lotId))];
    const known = lots.filter((id) => id !== null);
    const columns = {
      drugId: wanted.drug === undefined ? undefined : trade.drugIds[wanted.drug],
      importerId: wanted.importer === undefined ? undefined : trade.importers[wanted.importer]!.id,
      institutionId: wanted.institution === undefined ? undefined : trade.institutions[wanted.institution]!.id,
      lotId: wanted.lot === undefined ? undefined : known[wanted.lot % known.length],
    };
    return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
  };
  const argument = (columns: object, kinds?: readonly string[]) => {
    const ids = Object.entries(columns).map(([name, value]) => `${name}: "${value}"`);
    return `filter: { ${[...ids, ...(kinds ? [`kinds: [${kinds.join(', ')}]`] : [])].join(', ')} }`;
  };

  /** Reads so many steps, or for a while, and goes; returns how many came. */
  const visit = async (caller: Organisation, args: string, got: Step[], steps = 1, ms = 20) => {
    const after = got.length > 0 ? `after: "${got.at(-1)!.cursor}", ` : '';
    const query = `subscription { stockChanged(${after}${args}) { cursor movement { id } } }`;
    let left = steps;
    const gone = AbortSignal.any([AbortSignal.timeout(ms)]);
    for await (const { data, errors } of hub.customs.events(query, principalOf(caller), gone)) {
      if (errors) throw new Error(errors[0]!.message);
      got.push(data!['stockChanged'] as Step);
      if ((left -= 1) === 0) break;
    }
    return steps - left;
  };
  const pages = async (caller: Organisation, args: string, first: number, after?: string) => {
    const nodes: Step[] = [];
    let end = after;
    for (;;) {
      const place = end === undefined ? '' : `after: "${end}", `;
      const query = `{ stockEvents(first: ${first}, ${place}${args}) { nodes { cursor movement { id } } endCursor hasNextPage } }`;
      const { data, errors } = await hub.customs.ask(query, principalOf(caller));
      if (errors) throw new Error(errors[0]!.message);
      const page = data!['stockEvents'] as Page;
      nodes.push(...page.nodes);
      end = page.endCursor;
      if (page.nodes.length < first) expect(page.hasNextPage).toBe(false);
      if (!page.hasNextPage) return { nodes, end };
    }
  };
  const idsOf = (steps: readonly Step[]) => steps.flatMap(({ movement }) => (movement ? [movement.id] : []));

  test('[R77] [R80] [R81] is, for each of them and its filter, the ledger that it may see: whole, once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 2, maxLength: 3 }), subscribers, async (plans, plan) => {
        const writing = { goesOn: true };
        const following = plan.map(async ({ caller: number, wanted, stays, first }) => {
          const caller = callers[number]!;
          const columns = await columnsOf(caller, wanted);
          const args = argument(columns, wanted.kinds);
          const got: Step[] = [];
          for (let turn = 0; writing.goesOn; turn += 1) {
            const came = await visit(caller, args, got, stays[turn % stays.length], 20);
            if (came === 0) await delay(1);
          }
          return { caller, columns, args, got, first, kinds: wanted.kinds };
        });
        await Promise.all(
          plans.map(async (each) => {
            for (const act of each) await trade.perform(act);
          }),
        ).finally(() => (writing.goesOn = false));
        for (const { caller, columns, args, got, first, kinds } of await Promise.all(following)) {
          const lines = await expected(caller, columns, kinds);
          while (idsOf(got).length < lines.length)
            await visit(caller, args, got, lines.length - idsOf(got).length, 5000);
          expect(idsOf(got)).toEqual(lines);

          // By asking instead: the same events, with the same cursors, and nothing after them.
          const all = await pages(caller, args, first);
          expect(all.nodes).toEqual(got);
          const half = Math.floor(got.length / 2);
          if (half > 0)
            expect((await pages(caller, args, first, got[half - 1]!.cursor)).nodes).toEqual(got.slice(half));
          expect((await pages(caller, args, first, all.end)).nodes).toEqual([]);
          // From there a subscription goes on, whatever it is filtered by.
          const next: Step[] = [{ cursor: all.end, movement: null }];
          expect(await visit(caller, args, next, 1, 5)).toBe(0);
        }
      }),
      { numRuns: dialect === 'sqlite' ? 5 : 3, examples: [everyKind] },
    );
    expect(new Set((await trade.ledger()).map(({ kind }) => kind))).toEqual(new Set(stockMovementKinds));
  });
});
