import { expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';
import type { TestSubgraph } from './differential/test-subgraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable"])';
const product = { sku: 's1', brand: { id: 'b1', name: 'Acme' } };
const prices: Record<string, number> = { USD: 2, EUR: 3 };

const catalogue: TestSubgraph = {
  name: 'catalogue',
  sdl: `${link}
    type Query { product: Product }
    type Product @key(fields: "sku brand { id }") { sku: ID! @shareable brand: Brand @shareable price(currency: String): Int }
    type Brand { id: ID! @shareable name: String }`,
  resolvers: {
    Query: { product: () => product },
    Product: { price: (_: unknown, { currency }: { currency: string }) => prices[currency] },
  },
};

type Given = { price: number; brand: { id: string; name?: string } };
const text = ({ price, brand }: Given) => `${price} for ${brand.name} ${brand.id}`;

const labels: TestSubgraph = {
  name: 'labels',
  sdl: `${link}
    type Product @key(fields: "sku brand { id }") { sku: ID! @shareable brand: Brand @shareable price(currency: String): Int @external
      dollars: String @requires(fields: "price(currency: \\"USD\\")")
      euros: String @requires(fields: "price(currency: \\"EUR\\") brand { name }") }
    type Brand { id: ID! @shareable name: String @external }`,
  resolvers: { Product: { dollars: text, euros: text } },
};

const answer = (selected: string) =>
  Differential.of([catalogue, labels]).own({ query: `{ product { ${selected} } }`, variables: {} });

const dollars = '2 for undefined b1';
const euros = '3 for Acme b1';

// Both cannot be requested at once, because their prices differ.
test.each([
  ['dollars', { dollars }],
  ['euros', { euros }],
  ['dollars euros', { dollars, euros }],
])(
  'each field gets the whole key and all that it requires, whatever others require: %s',
  async (selected, expected) => {
    expect(await answer(selected)).toEqual({ data: { product: expected }, errorPaths: [] });
  },
);
