import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';
import type { TestSubgraph } from './differential/test-subgraph.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const refused = () => {
  throw new GraphQLError('refused', { extensions: { code: 'BAD_INPUT' } });
};
const inbox = () => ({ owner: 'somebody' });
const type = 'type Inbox @key(fields: "owner") { owner: ID!';

const stores: TestSubgraph = {
  name: 'stores',
  sdl: `${link} type Query { inbox: Inbox @shareable lots: Int! } ${type} stock: Int forms: Int sealed: Int! }`,
  resolvers: { Query: { inbox, lots: refused }, Inbox: { stock: refused, forms: () => 2, sealed: refused } },
};
const registry: TestSubgraph = {
  name: 'registry',
  sdl: `${link} type Query { inbox: Inbox @shareable } ${type} lists: Int }`,
  resolvers: { Query: { inbox }, Inbox: { __resolveReference: inbox, lists: () => 1 } },
};

/** The answer, with one of the subgraphs answering after the other. */
async function answer(query: string, late: string, broken?: string) {
  const differential = Differential.of([stores, registry], (subgraph) => {
    if (subgraph === broken) throw new GraphQLError('down');
    return undefined;
  });
  const { data, errors } = await differential.outcome({ query, variables: {} }, late);
  return [data, ...errors.map(({ path, message }) => `${path!.join('.')}: ${message}`)];
}

test.each(['stores', 'registry'])(
  'what a null of everything takes from an object has no error of its own: %s',
  async (late) => {
    const errors = ['inbox.stock: refused', 'lots: refused'];
    expect(await answer('{ inbox { stock forms lists } lots }', late)).toEqual(['null', ...errors]);
  },
);

test.each(['stores', 'registry'])('nor what a null of the object takes from it: %s', async (late) => {
  const [, ...errors] = await answer('{ inbox { forms sealed lists } }', late);
  expect(errors).toEqual(['inbox.sealed: refused']);
});

test.each(['stores', 'registry'])('nor what an agency that is away would have brought into it: %s', async (late) => {
  const lost = '{"inbox":{"stock":null,"forms":null,"lists":1}}';
  expect(await answer('{ inbox { stock forms lists } }', late, 'stores')).toEqual([lost, 'inbox: down']);
});
