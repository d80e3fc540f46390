import { describe, expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';
import type { TestSubgraph } from './differential/test-subgraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])';
const rates: Record<string, number> = { USD: 2, EUR: 3, CNY: 5 };

type Args = Record<string, string>;
type Item = { __typename: string; id: string; base: number };
const items: Item[] = [10, 20, 30].map((base, index) => ({
  __typename: index === 1 ? 'Bundle' : 'Product',
  id: String(index + 1),
  base,
}));
const priced = {
  price: ({ base }: Item, { currency }: Args) => base * rates[currency!]!,
  maker: () => ({ from: 'maker' }),
};
const byId = ({ id }: { id: string }) => items.find((item) => item.id === id);
let priceCalls = 0;
let requested: { subgraph: string; variables: string[] }[] = [];

const prices: TestSubgraph = {
  name: 'prices',
  sdl: `${link}
    type Query { product: Product items: [Item] }
    interface Item { id: ID! price(currency: String = "EUR", rounded: Boolean): Int maker: Maker }
    type Product implements Item @key(fields: "id") { id: ID! price(currency: String = "EUR", rounded: Boolean): Int maker: Maker box(unit: String = "mm"): Box }
    type Bundle implements Item @key(fields: "id") { id: ID! price(currency: String = "EUR", rounded: Boolean): Int maker: Maker first: Item }
    type Maker { rate(currency: String = "CNY"): Int }
    type Box { side(of: Int = 0): Int }`,
  resolvers: {
    Query: { product: () => items[0], items: () => items },
    Product: {
      ...priced,
      price: (item: Item, args: Args) => {
        priceCalls += 1;
        return priced.price(item, args);
      },
      __resolveReference: byId,
      box: (_: unknown, { unit }: Args) => ({ from: unit }),
    },
    Bundle: { ...priced, __resolveReference: byId, first: () => items[2] },
    Maker: { rate: (_: unknown, { currency }: Args) => rates[currency!] },
    Box: { side: ({ from }: Args, { of }: Args) => (from === 'mm' ? 100 : 10) + Number(of) },
  },
};

type Given = {
  price: number;
  maker: { rate: number };
  box: { side: number };
  first: { price: number; box: { side: number } };
};
const price = ({ price: given }: Given) => given;

const taxes: TestSubgraph = {
  name: 'taxes',
  sdl: `${link}
    interface Item { price(currency: String = "EUR", rounded: Boolean): Int }
    type Product implements Item @key(fields: "id") { id: ID! price(currency: String = "EUR", rounded: Boolean): Int @external maker: Maker @external box(unit: String = "mm"): Box @external
      dollars(times: Int = 1): Int @requires(fields: "price(currency: \\"USD\\")") euros: Int @requires(fields: "price(currency: \\"EUR\\")") yuan: Int @requires(fields: "price(rounded: true, currency: \\"CNY\\")") sameYuan: Int @requires(fields: "price(currency: \\"CNY\\", rounded: true)")
      plain: Int @requires(fields: "price") dollarRate: Int @requires(fields: "maker { rate(currency: \\"USD\\") }") euroRate: Int @requires(fields: "maker { rate(currency: \\"EUR\\") }")
      small: Int @requires(fields: "box(unit: \\"cm\\") { side }") large: Int @requires(fields: "box { side(of: 1) }") free: Int }
    type Bundle implements Item @key(fields: "id") { id: ID! price(currency: String = "EUR", rounded: Boolean): Int @external first: Item @external
      dollars: Int @requires(fields: "price(currency: \\"USD\\")") inner: Int @requires(fields: "first { price(currency: \\"CNY\\") }") otherInner: Int @requires(fields: "first { ... on Product { price(currency: \\"USD\\") } }") innerSmall: Int @requires(fields: "first { ... on Product { box(unit: \\"cm\\") { side } } }") innerLarge: Int @requires(fields: "first { ... on Product { box { side } } }") }
    type Maker { rate(currency: String = "CNY"): Int @external }
    type Box { side(of: Int = 0): Int @external }`,
  resolvers: {
    Product: {
      dollars: (given: Given, { times }: Args) => given.price * Number(times),
      euros: price,
      yuan: price,
      sameYuan: price,
      plain: price,
      dollarRate: ({ maker }: Given) => maker.rate,
      euroRate: ({ maker }: Given) => maker.rate,
      small: ({ box }: Given) => box.side,
      large: ({ box }: Given) => box.side,
      free: () => 0,
    },
    Bundle: {
      dollars: price,
      inner: ({ first }: Given) => first.price,
      otherInner: ({ first }: Given) => first.price,
      innerSmall: ({ first }: Given) => first.box.side,
      innerLarge: ({ first }: Given) => first.box.side,
    },
  },
};

const levies: TestSubgraph = {
  name: 'levies',
  sdl: `${link}
    type Product @key(fields: "id") { id: ID! price(currency: String = "EUR", rounded: Boolean): Int @external levy: Int @requires(fields: "price(currency: \\"CNY\\")") }`,
  resolvers: { Product: { levy: price } },
};

const differential = Differential.of([prices, taxes, levies], (subgraph, body) => {
  const { representations: _, ...variables } = JSON.parse(body).variables;
  requested.push({ subgraph, variables: Object.values<string>(variables) });
  return undefined;
});
const answer = (query: string) => differential.own({ query, variables: {} });

const fields: Record<string, number> = {
  dollars: 20,
  euros: 30,
  yuan: 50,
  sameYuan: 50,
  plain: 30,
  price: 30,
  dollarRate: 2,
  euroRate: 3,
  small: 10,
  large: 101,
  levy: 50,
  free: 0,
};
const names = Object.keys(fields);

describe('fields that require one field with different arguments', () => {
  test.each(names)('%s with each of the others, before and after it', async (name) => {
    for (const other of names) {
      if (other === name) continue;
      const product = { [name]: fields[name], [other]: fields[other] };
      expect(await answer(`{ product { ${name} ${other} } }`)).toEqual({ data: { product }, errorPaths: [] });
    }
  });

  test('all of them in any order', async () => {
    for (const selected of [names, names.toReversed()])
      expect((await answer(`{ product { ${selected.join(' ')} } }`)).data).toEqual({ product: fields });
  });

  test('under aliases that are names of the others, with arguments of the client', async () => {
    const query =
      '{ product { euros: dollars(times: 3) dollars: euros price: yuan price__arguments1: price(currency: "USD") } }';
    const product = { euros: 60, dollars: 30, price: 50, price__arguments1: 20 };
    expect(await answer(query)).toEqual({ data: { product }, errorPaths: [] });
  });

  test('with client variables, each sent only in the requests that use it', async () => {
    requested = [];
    const query = 'query ($two: Int, $usd: String) { product { price(currency: $usd) dollars(times: $two) euros } }';
    const { data, errorPaths } = await differential.own({ query, variables: { two: 2, usd: 'USD' } });
    expect({ data, errorPaths }).toEqual({
      data: { product: { price: 20, dollars: 40, euros: 30 } },
      errorPaths: [],
    });
    expect(requested.map(({ variables }) => variables)).toEqual([['USD'], [2], []]);
  });

  test('in lists of several types and in fragments', async () => {
    const query = `{ items { __typename price ...Taxed ... on Bundle { dollars inner otherInner innerSmall innerLarge } } }
      fragment Taxed on Product { euros ...Dollars yuan } fragment Dollars on Product { dollars levy }`;
    const product = (base: number) => ({
      __typename: 'Product',
      price: base * 3,
      euros: base * 3,
      dollars: base * 2,
      levy: base * 5,
      yuan: base * 5,
    });
    const bundle = {
      __typename: 'Bundle',
      price: 60,
      dollars: 40,
      inner: 150,
      otherInner: 60,
      innerSmall: 10,
      innerLarge: 100,
    };
    expect(await answer(query)).toEqual({ data: { items: [product(10), bundle, product(30)] }, errorPaths: [] });
  });

  test('each set of arguments is fetched once', async () => {
    priceCalls = 0;
    await answer('{ product { dollars again: dollars(times: 2) euros free } }');
    expect(priceCalls).toBe(2);
  });

  test.each([
    ['whatever their order', '{ product { yuan sameYuan } }'],
    ['for the client and for a field that requires it without any', '{ product { price plain } }'],
  ])('equal arguments are fetched once: %s', async (_, query) => {
    priceCalls = 0;
    await answer(query);
    expect(priceCalls).toBe(1);
  });

  test('fields of different types need no requests of their own', async () => {
    requested = [];
    await answer('{ items { ... on Product { euros } ... on Bundle { dollars } } }');
    expect(requested.map(({ subgraph }) => subgraph)).toEqual(['prices', 'taxes']);
  });
});
