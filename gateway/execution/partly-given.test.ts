import { expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';
import type { TestSubgraph } from './differential/test-subgraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable", "@provides"])';
const reference = (product: object) => product;
type Maker = { name?: string; city?: string };
const address = ({ name, city }: Maker = {}) => `${name} in ${city}`;

const catalogue: TestSubgraph = {
  name: 'catalogue',
  sdl: `${link}
    type Product @key(fields: "id brand { code }") { id: ID! @shareable maker: Maker @shareable brand: Maker @shareable own: Maker @shareable }
    type Maker { code: ID @shareable name: String @shareable city: String @shareable }`,
  resolvers: {
    Product: {
      __resolveReference: reference,
      maker: () => ({ name: 'Acme', city: 'Bonn' }),
      brand: () => ({ code: 'b', name: 'Brand', city: 'Ulm' }),
      own: () => ({ name: 'Own', city: 'Kiel' }),
    },
  },
};

const labels: TestSubgraph = {
  name: 'labels',
  sdl: `${link}
    type Query { product: Product named: Product @provides(fields: "maker { name }") }
    type Product @key(fields: "id brand { code }") { id: ID! @shareable maker: Maker @external brand: Maker @shareable own: Maker @shareable @provides(fields: "name city")
      label: String @requires(fields: "maker { name city }") mark: String @requires(fields: "brand { name city }") stamp: String @requires(fields: "own { name city }") }
    type Maker { code: ID @shareable name: String @external city: String @external }`,
  resolvers: {
    Query: {
      product: () => ({ id: '1', brand: { code: 'b' }, own: { name: 'Own', city: 'Kiel' } }),
      named: () => ({ id: '1', brand: { code: 'b' }, maker: { name: 'Acme' } }),
    },
    Product: {
      __resolveReference: reference,
      label: ({ maker }: { maker?: Maker }) => address(maker),
      mark: ({ brand }: { brand?: Maker }) => address(brand),
      stamp: ({ own }: { own?: Maker }) => address(own),
    },
  },
};

const tags: TestSubgraph = {
  name: 'tags',
  sdl: `${link}
    type Product @key(fields: "id brand { code }") { id: ID! @shareable brand: Maker @shareable label: String @external mark: String @external stamp: String @external
      labelTag: String @requires(fields: "label") markTag: String @requires(fields: "mark") stampTag: String @requires(fields: "stamp") }
    type Maker { code: ID @shareable }`,
  resolvers: {
    Product: {
      labelTag: ({ label }: { label: string }) => label,
      markTag: ({ mark }: { mark: string }) => mark,
      stampTag: ({ stamp }: { stamp: string }) => stamp,
    },
  },
};

// On its own, the planner fetches what a tag requires before everything that this requires is there.
test.each([
  ['if it provides one of two fields', '{ named { labelTag } }', { named: { labelTag: 'Acme in Bonn' } }],
  ['if it has another field of the object', '{ product { markTag } }', { product: { markTag: 'Brand in Ulm' } }],
  ['if it provides both itself', '{ product { stampTag } }', { product: { stampTag: 'Own in Kiel' } }],
])('a subgraph is given all of what a field requires below an object: %s', async (_, query, data) => {
  expect(await Differential.of([catalogue, labels, tags]).own({ query, variables: {} })).toEqual({
    data,
    errorPaths: [],
  });
});
