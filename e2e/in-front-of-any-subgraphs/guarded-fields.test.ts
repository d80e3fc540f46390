import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { follow } from '../follow.ts';
import { ForeignGraph } from './foreign-graph.ts';

let graph: ForeignGraph;
beforeAll(async () => {
  graph = await ForeignGraph.start();
  const security = graph.subgraphs.items.sdl
    .replace('"@key"', '"@key", "@authenticated", "@requiresScopes"')
    .replace('colour: String', 'colour: String @authenticated')
    .replace('name: String!): Item', 'name: String!): Item @requiresScopes(scopes: [["write"]])');
  await graph.file.exchange(graph.supergraph({ items: { sdl: security } }));
  await until(() => graph.gateway.said.includes('is in service'));
});
afterAll(async () => graph?.close());

const token = { authorization: 'Bearer token.of.nobody' };
const guarded = ['{ items { name colour } }', 'mutation { rename(id: "i1", name: "Screw") { id } }'];
test.each(guarded)('without an issuer nobody may run %s, with or without a token', async (query) => {
  for (const headers of [{}, token]) {
    const { data, errors } = await graph.ask(query, headers);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    expect(data ?? null).toBeNull();
  }
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
