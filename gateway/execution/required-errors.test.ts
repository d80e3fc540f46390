import { describe, expect, test } from 'vitest';
import { refuse } from '@hub/shared/refusal/refuse.ts';
import { Differential } from './differential/run-both.ts';
import type { TestSubgraph } from './differential/test-subgraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@inaccessible"])';
const ids = ['1', '2', '3'];
const products = ids.map((id) => ({ id }));

/** How the cost of the second product is lost. */
let loseCost:
  | 'by an error'
  | 'by an error of the whole fetch'
  | 'by an unreachable subgraph'
  | 'by an unknown entity'
  | 'not at all' = 'not at all';
let requested: string[] = [];

const catalogue: TestSubgraph = {
  name: 'catalogue',
  sdl: `${link}
    type Query { products: [Product] product(id: ID!): Product }
    type Product @key(fields: "id") { id: ID! name: String size: Int parts: [Part] }
    type Part { weight: Int @inaccessible label: String }`,
  resolvers: {
    Query: { products: () => products, product: (_: unknown, { id }: { id: string }) => ({ id }) },
    Product: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      name: ({ id }: { id: string }) => `Product ${id}`,
      size: ({ id }: { id: string }) => (id === '3' ? null : 10),
      parts: ({ id }: { id: string }) => [
        { of: id, heavy: false },
        { of: id, heavy: true },
      ],
    },
    Part: {
      weight: ({ of, heavy }: { of: string; heavy: boolean }) => {
        if (of === '2' && heavy) throw new Error('secret weight failed');
        return 5;
      },
      label: () => 'part',
    },
  },
};

const accounts: TestSubgraph = {
  name: 'accounts',
  sdl: `${link}
    type Product @key(fields: "id") { id: ID! cost: Int @inaccessible firmCost(in: String): Int! @inaccessible region: String }`,
  resolvers: {
    Product: {
      __resolveReference({ id }: { id: string }) {
        return id === '2' && loseCost === 'by an unknown entity' ? null : { id };
      },
      cost: ({ id }: { id: string }) => {
        if (id === '2' && loseCost === 'by an error') throw new Error('secret cost failed');
        return Number(id) * 100;
      },
      firmCost: ({ id }: { id: string }) => {
        if (id === '2') throw new Error('secret firm cost failed');
        return Number(id) * 1000;
      },
      region: () => 'north',
    },
  },
};

const sales: TestSubgraph = {
  name: 'sales',
  sdl: `${link}
    type Product @key(fields: "id") { id: ID! cost: Int @external firmCost(in: String): Int! @external size: Int @external parts: [Part] @external
      price(times: Int = 1): Int @requires(fields: "cost") firmPrice: Int @requires(fields: "firmCost(in: \\"EUR\\")") dollarPrice: Int @requires(fields: "firmCost(in: \\"USD\\")")
      rate: Int @requires(fields: "size") freight: Int @requires(fields: "parts { weight }") stock: Int }
    type Part { weight: Int @external }`,
  resolvers: {
    Product: {
      price: ({ cost }: { cost: number | null }, { times }: { times: number }) => (cost ?? 0) * times,
      firmPrice: ({ firmCost }: { firmCost: number }) => firmCost,
      dollarPrice: ({ firmCost }: { firmCost: number }) => firmCost,
      rate: ({ size }: { size: number | null }) => (size === null ? null : size * 2),
      freight: ({ parts }: { parts: { weight: number }[] }) => parts.reduce((sum, { weight }) => sum + weight, 0),
      stock: () => 7,
    },
  },
};

const taxes: TestSubgraph = {
  name: 'taxes',
  sdl: `${link}
    type Product @key(fields: "id") { id: ID! price(times: Int = 1): Int @external tax: Int @requires(fields: "price") }`,
  resolvers: { Product: { tax: ({ price }: { price: number }) => price / 10 } },
};

const differential = Differential.of([catalogue, accounts, sales, taxes], (subgraph, body) => {
  requested.push(subgraph);
  const isForCost = subgraph === 'accounts' && body.includes('cost');
  if (isForCost && loseCost === 'by an unreachable subgraph') throw refuse('SUBGRAPH_UNAVAILABLE', { subgraph });
  if (isForCost && loseCost === 'by an error of the whole fetch')
    return { data: null, errors: [{ message: 'secret cost' }] };
  return undefined;
});

async function answer(query: string, how: typeof loseCost) {
  loseCost = how;
  requested = [];
  const { data, errors } = await differential.outcome({ query, variables: {} });
  const paths = errors.map(({ path }) => path!.join('.')).sort();
  return { data: JSON.parse(data!), paths, errors };
}

describe('a field is null with an error of its own if a value it requires is lost', () => {
  test.each(['by an error', 'by an unknown entity'] as const)('for one of several: %s', async (how) => {
    const { data, paths } = await answer('{ products { id cheap: price twice: price(times: 2) stock } }', how);
    expect({ data, paths }).toEqual({
      data: {
        products: [
          { id: '1', cheap: 100, twice: 200, stock: 7 },
          { id: '2', cheap: null, twice: null, stock: 7 },
          { id: '3', cheap: 300, twice: 600, stock: 7 },
        ],
      },
      paths: ['products.1.cheap', 'products.1.twice'],
    });
  });

  test.each(['by an error of the whole fetch', 'by an unreachable subgraph'] as const)('for all: %s', async (how) => {
    const { data, paths, errors } = await answer('{ products { price stock } }', how);
    expect({ data, paths }).toEqual({
      data: { products: ids.map(() => ({ price: null, stock: 7 })) },
      paths: ['products.0.price', 'products.1.price', 'products.2.price'],
    });
    // The client may learn which subgraph is unreachable, but nothing that another said about a hidden field.
    const code = how === 'by an unreachable subgraph' ? 'SUBGRAPH_UNAVAILABLE' : undefined;
    for (const { extensions } of errors) expect(extensions['code']).toBe(code);
  });

  test('also through a required field that itself requires it', async () => {
    const { data, paths } = await answer('{ product(id: "2") { vat: tax } }', 'by an error');
    expect({ data, paths }).toEqual({ data: { product: { vat: null } }, paths: ['product.vat'] });
  });

  test('also if the client selected the required field too, each under its own alias', async () => {
    const { paths } = await answer('{ product(id: "2") { a: tax b: price } }', 'by an error');
    expect(paths).toEqual(['product.a', 'product.b']);
  });

  test('also if it is nested in what is required', async () => {
    const { data, paths } = await answer('{ products { freight parts { label } } }', 'not at all');
    const parts = [{ label: 'part' }, { label: 'part' }];
    expect({ data, paths }).toEqual({
      data: { products: [10, null, 10].map((freight) => ({ freight, parts })) },
      paths: ['products.1.freight'],
    });
  });

  test('and so are the other fields of an entity that is null as a whole', async () => {
    const { data, paths } = await answer('{ products { region firmPrice } }', 'not at all');
    expect({ data, paths }).toEqual({
      data: {
        products: [1, 2, 3].map((n) => ({ region: n === 2 ? null : 'north', firmPrice: n === 2 ? null : n * 1000 })),
      },
      paths: ['products.1.firmPrice', 'products.1.region'],
    });
  });

  test('with either set of arguments', async () => {
    const { paths } = await answer('{ product(id: "2") { firmPrice dollarPrice stock } }', 'not at all');
    expect(paths).toEqual(['product.dollarPrice', 'product.firmPrice']);
  });
});

test('a null without an error is passed on to the field that requires it', async () => {
  const { data, paths } = await answer('{ products { rate } }', 'not at all');
  expect({ data, paths }).toEqual({ data: { products: [{ rate: 20 }, { rate: 20 }, { rate: null }] }, paths: [] });
});

test.each([
  ['in one request', '{ products { rate stock } }', 1],
  ['in one more for the entities that lost something', '{ products { freight stock } }', 2],
  ['in one if every entity lost something', '{ product(id: "2") { freight stock } }', 1],
])('fields of one subgraph are fetched %s', async (_, query, requests) => {
  const { data } = await answer(query, 'not at all');
  expect(requested.filter((subgraph) => subgraph === 'sales')).toHaveLength(requests);
  for (const { stock } of data.products ?? [data.product]) expect(stock).toBe(7);
});

test('no hidden name appears in the path of an error', async () => {
  for (const how of [
    'by an error',
    'by an error of the whole fetch',
    'by an unreachable subgraph',
    'by an unknown entity',
  ] as const) {
    const { paths } = await answer('{ products { price firmPrice freight tax } }', how);
    expect(paths.join()).not.toMatch(/cost|weight|arguments/i);
  }
});
