import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { compose, SupergraphOnDisk } from '../in-front-of-any-subgraphs/supergraph-on-disk.ts';
import { endAllLaunched, Launched } from './launched.ts';

/** What has been asked of the subgraph and is not answered. */
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

/** A gateway that is told to stop while a request is under way. */
async function stoppingGateway(signal: NodeJS.Signals) {
  const program = new Launched('gateway/main.ts', {}, ['--supergraph', supergraph.path, '--port', '0']);
  const url = (await program.says(/answers at (http:\S+?\/graphql)/))[1]!;
  const answer = ask(url).catch(() => 'cut off');
  await until(() => open.length === 1);
  program.signalGroup(signal);
  return { program, url, answer };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a %s to the whole group, which each process hands on to the next as well, leaves what is under way its answer',
  async (signal) => {
    const { program, url, answer } = await stoppingGateway(signal);
    // What is handed on at once may be one with the first; npm, above the launcher, hands on too.
    await delay(100);
    program.signalGroup(signal);
    await until(() => noLongerListens(url));
    open[0]!.end(JSON.stringify({ data: { size: 1 } }));
    expect(await answer).toEqual({ data: { size: 1 } });
    expect(await program.ended).toBe(0);
  },
);

test('a second Ctrl-C ends at once what a first one lets finish', async () => {
  const { program, url, answer } = await stoppingGateway('SIGINT');
  // The first one has been heard; what comes so much later is not the same one handed on.
  await until(() => noLongerListens(url));
  await delay(700);
  program.signalGroup('SIGINT');
  expect(await program.ended).toBe(130);
  expect(await answer).toBe('cut off');
});
