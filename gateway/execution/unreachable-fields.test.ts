import { describe, expect, test } from 'vitest';
import { composeSupergraph } from '../supergraph/compose.ts';
import { LoadedSupergraph } from '../supergraph/loaded-supergraph.ts';
import { Differential } from './differential/run-both.ts';
import { answerer, type TestSubgraph } from './differential/test-subgraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@provides", "@shareable"])';
const product = { id: '1', sku: 's1' };
let sent: { subgraph: string; body: string }[] = [];

const prices: TestSubgraph = {
  name: 'prices',
  sdl: `${link}
    type Query { currencies: [String] }
    type Product @key(fields: "id") @key(fields: "sku") { id: ID! sku: ID! @shareable price: Int @shareable }`,
  resolvers: {
    Query: { currencies: () => ['EUR'] },
    Product: { __resolveReference: () => product, price: () => 100 },
  },
};

/** A subgraph with these keys, whose tax requires a price that it provides on one path only. */
function taxes(keys: string): TestSubgraph {
  return {
    name: 'taxes',
    sdl: `${link}
      type Query { taxed: Product all: [Product] priced: Product @provides(fields: "price") }
      type Product ${keys} { id: ID! sku: ID! @shareable price: Int @external tax: Int @requires(fields: "price") rate: Int }`,
    resolvers: {
      Query: { taxed: () => product, all: () => [product, null], priced: () => ({ ...product, price: 50 }) },
      Product: {
        __resolveReference: (reference: object) => reference,
        tax: ({ price }: { price: number }) => price / 10,
        rate: () => 10,
      },
    },
  };
}

const noSkuInPrices: TestSubgraph = { ...prices, sdl: prices.sdl.replace('@key(fields: "sku")', '') };

/** The composed graph, optionally changed after composition. */
function graph(subgraphs: readonly TestSubgraph[], change = (sdl: string) => sdl) {
  const answers = subgraphs.map((each) => [each.name, answerer(each)] as const);
  return new Differential(
    new LoadedSupergraph(change(composeSupergraph(subgraphs))),
    new Map(answers),
    (subgraph, body) => {
      sent.push({ subgraph, body });
      return undefined;
    },
  );
}

async function answer(differential: Differential, query: string) {
  sent = [];
  return differential.own({ query, variables: {} });
}

const returnFetches = () => sent.filter(({ subgraph, body }) => subgraph === 'taxes' && body.includes('_entities'));

describe('an unresolvable key is not used to return to a subgraph', () => {
  const unresolvable = graph([prices, taxes('@key(fields: "id", resolvable: false)')]);

  test.each([
    ['{ taxed { tax } }', { taxed: { tax: null } }, ['taxed.tax']],
    ['{ taxed { id vat: tax price rate } }', { taxed: { id: '1', vat: null, price: 100, rate: 10 } }, ['taxed.vat']],
    [
      '{ all { ...Tax } } fragment Tax on Product { tax rate }',
      { all: [{ tax: null, rate: 10 }, null] },
      ['all.0.tax'],
    ],
  ])('its field is null with an error at its path: %s', async (query, data, errorPaths) => {
    expect(await answer(unresolvable, query)).toEqual({ data, errorPaths });
    expect(returnFetches()).toEqual([]);
  });

  test('a field whose requirements the subgraph provides itself is resolved', async () => {
    const { data, errorPaths } = await answer(unresolvable, '{ priced { tax } }');
    expect({ data, errorPaths }).toEqual({ data: { priced: { tax: 5 } }, errorPaths: [] });
  });

  test.each([
    '@key(fields: "id", resolvable: false) @key(fields: "sku")',
    '@key(fields: "sku") @key(fields: "id", resolvable: false)',
    '@key(fields: "id", resolvable: false) @key(fields: "id sku")',
  ])('a resolvable key is used instead: %s', async (keys) => {
    const { data, errorPaths } = await answer(graph([noSkuInPrices, taxes(keys)]), '{ taxed { tax } }');
    expect({ data, errorPaths }).toEqual({ data: { taxed: { tax: 10 } }, errorPaths: [] });
    expect(returnFetches()[0]!.body).toContain('"sku":"s1"');
  });
});

describe('a field that no subgraph can resolve is null with an error at its path', () => {
  const shop: TestSubgraph = {
    ...prices,
    sdl: prices.sdl.replace('currencies: [String]', 'product: Product') + ' type Mutation { touch: Product }',
    resolvers: { ...prices.resolvers, Query: { product: () => product }, Mutation: { touch: () => product } },
  };
  const broken = graph([shop, taxes('@key(fields: "id")')], (sdl) =>
    sdl.replace('(graph: TAXES, key: "id")', '(graph: TAXES, key: "id", resolvable: false)'),
  );

  test.each([
    ['{ product { id vat: rate } }', { product: { id: '1', vat: null } }, ['product.vat']],
    ['{ product { rate } taxed { id } }', { product: { rate: null }, taxed: { id: '1' } }, ['product.rate']],
    ['{ product { rate ... { vat: tax } } }', { product: { rate: null, vat: null } }, ['product.rate', 'product.vat']],
  ])('%s', async (query, data, errorPaths) => {
    expect(await answer(broken, query)).toEqual({ data, errorPaths });
  });

  test('a mutation with such a field is not executed', async () => {
    sent = [];
    await expect(answer(broken, 'mutation { touch { id rate } }')).rejects.toThrow('mutation');
    expect(sent).toEqual([]);
  });

  test('a field that a subgraph leaves out is reported', async () => {
    const differential = new Differential(
      new LoadedSupergraph(composeSupergraph([shop, taxes('@key(fields: "id")')])),
      new Map(),
      () => ({ data: { product: { id: '1' } } }),
    );
    expect(await answer(differential, '{ product { id price } }')).toEqual({
      data: { product: { id: '1', price: null } },
      errorPaths: ['product.price'],
    });
  });
});
