import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { ForeignGraph } from './foreign-graph.ts';
import type { ForeignServer } from './foreign-subgraph.ts';
import { Load } from './load.ts';
import { itemsSubgraph, ticksSubgraph } from './warehouse.ts';

let graph: ForeignGraph;
let first: ForeignServer[];
let second: ForeignServer[];
/** The initial supergraph. */
let before: string;
/** The same with two subgraphs at other URLs and without one field. */
let elsewhere: string;

beforeAll(async () => {
  graph = await ForeignGraph.start();
  first = [graph.servers.items, graph.servers.ticks];
  second = [await graph.serve(itemsSubgraph('second')), await graph.serve(ticksSubgraph(graph.log))];
  before = graph.supergraph();
  elsewhere = graph.supergraph({
    items: { url: second[0]!.url, sdl: graph.subgraphs.items.sdl.replace('colour: String', '') },
    ticks: { url: second[1]!.url },
  });
});
afterAll(async () => graph?.close());

/** Waits until a server serves the items, and tells whether the supergraph has the field that only `before` has. */
async function servedBy(server: string): Promise<boolean> {
  await until(async () => (await graph.ask('{ servedBy }')).data?.['servedBy'] === server);
  const { data, errors } = await graph.ask('{ items { colour } }');
  if (!errors) expect(data).toEqual({ items: [{ colour: 'grey' }, { colour: 'black' }] });
  return errors === undefined;
}

const disconnected = (servers: readonly ForeignServer[]) =>
  until(() => servers.every(({ connections }) => connections === 0));

test('a query in flight when the supergraph changes is answered with the one that it started on', async () => {
  const answer = graph.ask('{ counted { name onHand } }');
  await graph.isCounting;
  await graph.file.exchange(elsewhere);
  expect(await servedBy('second')).toBe(false);
  graph.endCount('i1');
  expect(await answer).toEqual({ data: { counted: { name: 'Bolt', onHand: 10 } } });
  await disconnected(first);
  await graph.file.exchange(before);
  expect(await servedBy('first')).toBe(true);
  await disconnected(second);
});

test('while the supergraph changes ten times, no query fails and no subscriber misses anything', async () => {
  graph.log.start(50);
  const load = new Load(graph, 50, 50);
  await load.goOn(2);
  for (let change = 0; change < 10; change += 1) {
    const [text, server, left] =
      change % 2 === 0 ? ([elsewhere, 'second', first] as const) : ([before, 'first', second] as const);
    await (change % 4 < 2 ? graph.file.exchange(text) : graph.file.overwrite(text));
    expect(await servedBy(server)).toBe(server === 'first');
    await disconnected(left);
    await load.goOn(2);
    if (change % 3 === 0) {
      const leftAside = () => graph.gateway.said.split('is ignored, the previous').length;
      const times = leftAside();
      await graph.file.overwrite(text.slice(0, text.length / 2));
      await until(() => leftAside() > times);
      expect(await servedBy(server)).toBe(server === 'first');
      await load.goOn(2);
    }
  }
  graph.log.stop();
  await load.goOn(1);
  await load.stop();
  expect(load.wrong).toEqual([]);
  const all = Array.from({ length: graph.log.length }, (_, index) => index + 1);
  for (const received of load.received) expect(received).toEqual(all);
  // No follower had to reconnect.
  expect(load.connections).toBe(50);
}, 600_000);
