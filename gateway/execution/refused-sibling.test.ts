import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';
import type { TestSubgraph } from './differential/test-subgraph.ts';

const shop: TestSubgraph = {
  name: 'shop',
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { first: Int! second: Int! third: Shelf! }
    type Shelf { size: Int! }`,
  resolvers: {
    Query: {
      first: () => 1,
      second: () => {
        throw new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } });
      },
      third: () => ({ size: 3 }),
    },
  },
};

test('an error that nulls everything is the only one: fields beside it are lost to it', async () => {
  const { data, errors } = await Differential.of([shop]).outcome({
    query: '{ first second third { size } }',
    variables: {},
  });
  expect(data).toBe('null');
  expect(errors.map(({ message, path }) => [message, path])).toEqual([['refused', ['second']]]);
});
