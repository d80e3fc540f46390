import { expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';
import type { TestSubgraph } from './differential/test-subgraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])';
const ids = ['1', '2'];
const reference = (entity: { id: string }) => entity;
type Given = { width?: number; area?: number; part?: { width?: number } };

const shapes: TestSubgraph = {
  name: 'shapes',
  sdl: `${link}
    type Query { shape: Shape shapes: [[Shape]] }
    type Shape @key(fields: "id") { id: ID! width: Int @external area: Int @requires(fields: "width") doubled(times: Int = 2): Int @requires(fields: "width") }`,
  resolvers: {
    Query: { shape: () => ({ id: '1' }), shapes: () => [ids.map((id) => ({ id }))] },
    Shape: {
      __resolveReference: reference,
      area: ({ width = 0 }: Given) => width ** 2,
      doubled: ({ width = 0 }: Given, { times }: { times: number }) => width * times,
    },
  },
};

const widths: TestSubgraph = {
  name: 'widths',
  sdl: `${link} type Shape @key(fields: "id") { id: ID! width: Int part: Shape }`,
  resolvers: {
    Shape: {
      __resolveReference: reference,
      width: ({ id }: { id: string }) => Number(id) * 10,
      part: ({ id }: { id: string }) => (id === '1' ? { id: '2' } : null),
    },
  },
};

const prices: TestSubgraph = {
  name: 'prices',
  sdl: `${link}
    type Query { priced: Shape }
    type Shape @key(fields: "id") { id: ID! area: Int @external doubled(times: Int = 2): Int @external width: Int @external
      price: Int @requires(fields: "area") other: Int @requires(fields: "width doubled(times: 3)") more: Int @requires(fields: "doubled(times: 5)") }`,
  resolvers: {
    Query: { priced: () => ({ id: '1' }) },
    Shape: {
      __resolveReference: reference,
      price: ({ area }: Given) => area! + 1,
      other: ({ width, ...given }: Given & { doubled?: number }) => width! + given.doubled!,
      more: (given: { doubled: number }) => given.doubled,
    },
  },
};

const taxes: TestSubgraph = {
  name: 'taxes',
  sdl: `${link}
    type Query { taxed: Shape }
    type Shape @key(fields: "id") { id: ID! price: Int @external part: Shape @external width: Int @external
      tax: Int @requires(fields: "price") partTax: Int @requires(fields: "part { width }") }`,
  resolvers: {
    Query: { taxed: () => ({ id: '1' }) },
    Shape: {
      __resolveReference: reference,
      tax: ({ price }: { price: number }) => price * 2,
      partTax: ({ part }: Given) => part?.width ?? 0,
    },
  },
};

const differential = Differential.of([shapes, widths, prices, taxes]);

// On its own, the planner fetches `area` from the first subgraph before that has been given a width.
test.each([
  ['{ shape { price } }', { shape: { price: 101 } }],
  ['{ shape { area price } }', { shape: { area: 100, price: 101 } }],
  ['{ shape { a: price other more } }', { shape: { a: 101, other: 40, more: 50 } }],
  ['{ shape { tax partTax } }', { shape: { tax: 202, partTax: 20 } }],
  [
    '{ shapes { price tax } }',
    {
      shapes: [
        [
          { price: 101, tax: 202 },
          { price: 401, tax: 802 },
        ],
      ],
    },
  ],
  ['{ priced { price tax } }', { priced: { price: 101, tax: 202 } }],
  ['{ taxed { tax partTax price } }', { taxed: { tax: 202, partTax: 20, price: 101 } }],
])(
  'a required field that itself requires another gets it, whatever the root of the operation: %s',
  async (query, data) => {
    expect(await differential.own({ query, variables: {} })).toEqual({ data, errorPaths: [] });
  },
);

const steps: TestSubgraph = {
  name: 'steps',
  sdl: `${link}
    type Query { line: Line grid: [[Line]] }
    type Line @key(fields: "id") { id: ID! base: Int @external middle: Int @requires(fields: "base") }`,
  resolvers: {
    Query: { line: () => ({ id: '1' }), grid: () => [[{ id: '2' }]] },
    Line: { __resolveReference: reference, middle: ({ base }: { base: number }) => base + 1 },
  },
};

const ends: TestSubgraph = {
  name: 'ends',
  sdl: `${link}
    type Line @key(fields: "code") @key(fields: "id") { id: ID! code: ID! base: Int middle: Int @external last: Int @requires(fields: "middle") }`,
  resolvers: {
    Line: {
      __resolveReference: reference,
      base: ({ id }: { id: string }) => Number(id) * 10,
      last: ({ middle }: { middle: number }) => middle + 1,
    },
  },
};

// On its own, the planner fetches `base` from the subgraph that requires it.
test.each([
  ['{ line { last } }', { line: { last: 12 } }],
  ['{ line { again: last } rows: grid { last } }', { line: { again: 12 }, rows: [[{ last: 22 }]] }],
])('a field required two steps before is fetched from its subgraph, by a key known there: %s', async (query, data) => {
  expect(await Differential.of([steps, ends]).own({ query, variables: {} })).toEqual({ data, errorPaths: [] });
});
