import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { follow } from '../follow.ts';
import { ForeignGraph } from './foreign-graph.ts';

let graph: ForeignGraph;
beforeAll(async () => {
  graph = await ForeignGraph.start();
  const security = graph.subgraphs.items.sdl
    .replace('"@key"', '"@key", "@authenticated", "@requiresScopes"')
    .replace('name: String! colour: String }', 'name: String! colour: String @authenticated shape: Shape }')
    .replace('items: [Item!]!', 'items: [Item!]! secret: String @authenticated')
    .concat('type Shape @authenticated { corners: Int! }')
    .replace('type Mutation {', 'type Mutation { paint(id: ID!, colour: String!): Item')
    .replace('name: String!): Item', 'name: String!): Item @requiresScopes(scopes: [["write"]])');
  await graph.file.exchange(graph.supergraph({ items: { sdl: security } }));
  await until(() => graph.gateway.said.includes('is in service'));
});
afterAll(async () => graph?.close());

const token = { authorization: 'Bearer token.of.nobody' };
const guarded = [
  '{ items { name } secret }',
  'mutation { rename(id: "i1", name: "Screw") { id } }',
  'mutation { paint(id: "i1", colour: "red") { colour } }',
];
test.each(guarded)('without an issuer nobody may run %s, with or without a token', async (query) => {
  for (const headers of [{}, token]) {
    const { data, errors } = await graph.ask(query, headers);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    expect(data ?? null).toBeNull();
  }
});

test.each([
  ['{ items { name colour } }', { name: 'Bolt', colour: null }],
  ['{ items { name shape { corners } } }', { name: 'Bolt', shape: null }],
  [
    '{ items { c: colour ...Shaped onHand } } fragment Shaped on Item { shape { ...Corners } } fragment Corners on Shape { corners }',
    { c: null, shape: null, onHand: 10 },
  ],
  ['query ($not: Boolean = false) { items { name @include(if: $not) colour @skip(if: $not) } }', { colour: null }],
])('without an issuer a nullable field that needs one is null, and the rest is answered: %s', async (query, bolt) => {
  const before = graph.servers.items.bodies.length;
  for (const headers of [{}, token]) {
    const { data, errors } = await graph.ask(query, headers);
    expect([(data!['items'] as object[])[0], errors]).toEqual([bolt, undefined]);
  }
  const sent = graph.servers.items.bodies.slice(before).map((body) => body.query);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((text) => /colour|shape/.test(text))).toEqual([]);
});

test('a subscription with a guarded field is refused too', async () => {
  const query = 'subscription ($after: Cursor) { ticks(after: $after) { cursor item { colour } } }';
  const { signal } = new AbortController();
  const subscription = { url: graph.webSocketUrl, token: async () => 'junk', query, after: undefined, signal };
  await expect(follow({ ...subscription, keep: () => {} })).rejects.toMatchObject({
    cause: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
});

test('everything else is open to everyone', async () => {
  for (const headers of [{}, token]) {
    expect(await graph.ask('{ items { name onHand } }', headers)).toEqual({
      data: {
        items: [
          { name: 'Bolt', onHand: 10 },
          { name: 'Nut', onHand: 20 },
        ],
      },
    });
  }
});
