import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { compose, SupergraphOnDisk } from '../in-front-of-any-subgraphs/supergraph-on-disk.ts';
import { endAllLaunched, Launched } from './launched.ts';

/** Requests to the subgraph that are not answered yet. */
const open: ServerResponse[] = [];
const subgraph = createServer((_, response) => void open.push(response));
let supergraph: SupergraphOnDisk;

beforeAll(async () => {
  subgraph.listen(0, '127.0.0.1');
  await once(subgraph, 'listening');
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`;
  supergraph = await SupergraphOnDisk.create(compose([{ name: 'stock', sdl: 'type Query { size: Int }', url }]));
});
afterEach(() => open.splice(0));
afterAll(async () => {
  endAllLaunched();
  subgraph.close();
  subgraph.closeAllConnections();
  await supergraph.remove();
});

const ask = async (url: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: '{ size }' }) });
  return response.json();
};
const noLongerListens = async (url: string): Promise<boolean> =>
  fetch(url).then(
    () => false,
    () => true,
  );

/** A gateway that is stopped while a request is in flight. */
async function stoppingGateway(signal: NodeJS.Signals) {
  const program = new Launched('gateway/main.ts', {}, ['--supergraph', supergraph.path, '--port', '0']);
  const url = (await program.says(/answers at (http:\S+?\/graphql)/))[1]!;
  const answer = ask(url).catch(() => 'cut off');
  await until(() => open.length === 1);
  program.signalGroup(signal);
  return { program, url, answer };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a %s to the whole group, which each process also forwards to the next, lets requests in flight finish',
  async (signal) => {
    const { program, url, answer } = await stoppingGateway(signal);
    // A signal forwarded at once may merge with the first; npm, above the launcher, forwards it too.
    await delay(100);
    program.signalGroup(signal);
    await until(() => noLongerListens(url));
    open[0]!.end(JSON.stringify({ data: { size: 1 } }));
    expect(await answer).toEqual({ data: { size: 1 } });
    expect(await program.ended).toBe(0);
  },
);

test('a second Ctrl-C aborts at once what the first lets finish', async () => {
  const { program, url, answer } = await stoppingGateway('SIGINT');
  // The first has been handled; after this delay a signal does not count as the first one forwarded.
  await until(() => noLongerListens(url));
  await delay(700);
  program.signalGroup('SIGINT');
  expect(await program.ended).toBe(130);
  expect(await answer).toBe('cut off');
});
