import { describe, expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';
import type { TestSubgraph } from './differential/test-subgraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])';
const item = { __typename: 'Product', id: '1', a: 1, c: 2, a__b: 3, b__c: 4, maker: { name: 'Acme', city: 'Bonn' } };
const priceIn = (currency: string) => {
  if (currency === 'none') throw new Error('no such currency');
  return currency === 'USD' ? 200 : 100;
};
let priceCalls = 0;
let feeCalls = 0;

const prices: TestSubgraph = {
  name: 'prices',
  sdl: `${link}
    type Query { product: Product  item: Item }
    interface Item { id: ID! price(currency: String = "EUR"): Int maker: Maker }
    type Product implements Item @key(fields: "id") { id: ID! price(currency: String = "EUR"): Int dims(unit: String = "mm"): Dims maker: Maker cost: Int! fee(currency: String, year: Int): Int a: Int c: Int a__b: Int b__c: Int }
    type Bundle implements Item { id: ID! price(currency: String = "EUR"): Int maker: Maker producer: Maker }
    type Dims { width(rounded: Boolean = true): Int depth: Int }
    type Maker { name: String city: String }`,
  resolvers: {
    Query: { product: () => item, item: () => item },
    Product: {
      __resolveReference: () => item,
      price: (_: unknown, { currency }: { currency: string }) => {
        priceCalls += 1;
        return priceIn(currency);
      },
      cost: () => priceIn('none'),
      fee: () => (feeCalls += 1),
      dims: (_: unknown, { unit }: { unit: string }) =>
        unit === 'cm' ? { size: 1, depth: 2 } : { size: 10, depth: () => (unit === 'none' ? priceIn(unit) : 20) },
    },
    Dims: { width: ({ size }: { size: number }, { rounded }: { rounded: boolean }) => (rounded ? size : size + 3) },
  },
};

const taxes: TestSubgraph = {
  name: 'taxes',
  sdl: `${link}
    type Query { taxed: Product }
    type Product @key(fields: "id") { id: ID! price(currency: String = "EUR"): Int @external dims(unit: String = "mm"): Dims @external
      dollars: Int @requires(fields: "price(currency: \\"USD\\")") area: Int @requires(fields: "dims { width(rounded: false) }")
      fee(currency: String, year: Int): Int @external total: Int @requires(fields: "fee(year: 2024, currency: \\"USD\\")") }
    type Dims { width(rounded: Boolean = true): Int @external }`,
  resolvers: {
    Query: { taxed: () => ({ id: '1' }) },
    Product: {
      dollars: ({ price }: { price: number }) => price,
      area: ({ dims }: { dims: { width: number } }) => dims.width ** 2,
      total: ({ fee }: { fee: number }) => fee,
    },
  },
};

const differential = Differential.of([prices, taxes]);
const answer = (query: string) => differential.own({ query, variables: {} });

describe('a field required with other arguments than the client’s', () => {
  const eur = { price: 100, dollars: 200 };
  test.each([
    ['from the subgraph that owns it', '{ product { price dollars } }', { product: eur }],
    ['from the subgraph that requires it', '{ taxed { dollars price } }', { taxed: { dollars: 200, price: 100 } }],
    ['aliased to its own name', '{ product { price: price(currency: "EUR") dollars } }', { product: eur }],
    [
      'that has selections',
      '{ product { dims(unit: "cm") { width depth } area } }',
      { product: { dims: { width: 1, depth: 2 }, area: 169 } },
    ],
    ['inside a required one', '{ product { dims { width } area } }', { product: { dims: { width: 10 }, area: 169 } }],
    [
      'on an interface, and again in fragments',
      '{ item { price ... on Product { dollars ...Priced } } } fragment Priced on Product { price }',
      { item: eur },
    ],
  ])('is not mistaken for the required one: %s', async (_, query, data) => {
    expect(await answer(query)).toEqual({ data, errorPaths: [] });
  });

  test('has its errors reported under the client’s name', async () => {
    const answered = await answer('{ product { price(currency: "none") dollars } }');
    expect(answered).toEqual({ data: { product: { price: null, dollars: 200 } }, errorPaths: ['product.price'] });
  });
});

test('an error at a replaced alias is reported once', async () => {
  const { data, errors } = await differential.outcome({ query: '{ taxed { id: cost } }', variables: {} });
  expect({ data, paths: errors.map(({ path }) => path) }).toEqual({ data: '{"taxed":null}', paths: [['taxed', 'id']] });
});

test('an error below an alias that is another field on another type is reported', async () => {
  const query =
    '{ item { ... on Bundle { it: producer { name } } ... on Product { it: dims(unit: "none") { depth } } } }';
  expect(await answer(query)).toEqual({ data: { item: { it: { depth: null } } }, errorPaths: ['item.it.depth'] });
});

test('aliases and names with underscores are kept apart', async () => {
  const answered = await answer('{ product { a__b: c a: b__c } }');
  expect(answered.data).toEqual({ product: { a__b: 2, a: 4 } });
});

test('a field that the client selects exactly as required is fetched once', async () => {
  priceCalls = 0;
  const answered = await answer('{ product { price(currency: "USD") dollars } }');
  expect({ ...answered, priceCalls }).toEqual({
    data: { product: { price: 200, dollars: 200 } },
    errorPaths: [],
    priceCalls: 1,
  });
});

test.each(['currency: "USD", year: 2024', 'year: 2024, currency: "USD"'])(
  'the order of its arguments makes no difference: %s',
  async (given) => {
    feeCalls = 0;
    const answered = await answer(`{ product { fee(${given}) total } }`);
    expect(answered).toEqual({ data: { product: { fee: 1, total: 1 } }, errorPaths: [] });
  },
);

test('selections under an alias that is a field name on only some types are merged', async () => {
  const answered = await answer('{ item { producer: maker { name } ... on Product { producer: maker { city } } } }');
  expect(answered.data).toEqual({ item: { producer: { name: 'Acme', city: 'Bonn' } } });
});

test('introspection uses the client’s aliases', async () => {
  const answered = await answer('{ __type(name: "Dims") { name: kind } }');
  expect(answered.data).toEqual({ __type: { name: 'OBJECT' } });
});
