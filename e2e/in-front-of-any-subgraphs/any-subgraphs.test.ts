import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { follow } from '../follow.ts';
import { ForeignGraph } from './foreign-graph.ts';

interface Tick {
  cursor: string;
  number: number;
  item: { name: string; onHand: number };
}

let graph: ForeignGraph;
beforeAll(async () => {
  graph = await ForeignGraph.start();
});
afterAll(async () => graph?.close());

test('queries and mutations work over subgraphs that know nothing of the gateway', async () => {
  expect(await graph.ask('{ items { name onHand } servedBy }')).toEqual({
    data: {
      items: [
        { name: 'Bolt', onHand: 10 },
        { name: 'Nut', onHand: 20 },
      ],
      servedBy: 'first',
    },
  });
  expect(await graph.ask('mutation { rename(id: "i2", name: "Wing nut") { name onHand } }')).toEqual({
    data: { rename: { name: 'Wing nut', onHand: 20 } },
  });
});

test('a subscription starts at the beginning or after any cursor, and the other subgraphs complete each event', async () => {
  for (let count = 0; count < 3; count += 1) graph.log.tick();
  const stop = new AbortController();
  const query = 'subscription ($after: Cursor) { ticks(after: $after) { cursor number item { name onHand } } }';
  const subscribe = (after: string | undefined, received: Tick[]) =>
    follow<Tick>({
      url: graph.webSocketUrl,
      token: async () => 'junk',
      query,
      after,
      signal: stop.signal,
      keep: (tick) => void received.push(tick),
    });
  const fromBeginning: Tick[] = [];
  const afterTwo: Tick[] = [];
  const following = [subscribe(undefined, fromBeginning), subscribe('2', afterTwo)];
  await until(() => fromBeginning.length === 3 && afterTwo.length === 1);
  graph.log.tick();
  await until(() => fromBeginning.length === 4 && afterTwo.length === 2);
  stop.abort();
  await Promise.all(following);
  expect(fromBeginning.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(afterTwo).toEqual(fromBeginning.slice(2));
  expect(fromBeginning[2]).toEqual({ cursor: '3', number: 3, item: { name: 'Bolt', onHand: 10 } });
});

test('if the supergraph requires no token, an invalid one is ignored and reaches no subgraph', async () => {
  const headers = { authorization: 'Bearer secret', cookie: 'session=secret', 'x-api-key': 'secret' };
  expect((await graph.ask('{ items { onHand } }', headers)).errors).toBeUndefined();
  const received = Object.values(graph.servers).flatMap((server) => server.received);
  expect(received.length).toBeGreaterThan(5);
  expect(received.filter((each) => /hub-envelope|authorization|secret|junk/.test(JSON.stringify(each)))).toEqual([]);
});

test('a gateway that is stopped answers requests in flight first', async () => {
  const answer = graph.ask('{ counted { name onHand } }');
  await graph.isCounting;
  const ended = graph.gateway.stop();
  await until(async () =>
    graph.ask('{ servedBy }').then(
      () => false,
      () => true,
    ),
  );
  graph.endCount('i1');
  expect(await answer).toEqual({ data: { counted: { name: 'Bolt', onHand: 10 } } });
  expect(await ended).toBe(0);
});
