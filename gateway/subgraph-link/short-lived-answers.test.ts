import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { keptBytes } from '@hub/shared/testing/kept-bytes.ts';
import { caller } from '../testing/held-subgraph.ts';
import { httpLink } from './http-link.ts';
import { SharedFlights } from './shared-flights.ts';
import { SubgraphClient } from './subgraph-client.ts';
import type { SubgraphLink } from './subgraph-link.ts';

const queries = 60;
const rows = Array.from({ length: 5000 }, (_, row) => ({ row: `row ${row}` }));
const text = JSON.stringify({ data: { rows } });

/** How many answers are still in memory after so many queries, one after the other. */
async function keptAnswers(link: SubgraphLink): Promise<number> {
  const options = { name: 'stock', access: { link }, timeoutMs: 10_000, flights: new SharedFlights() };
  const client = new SubgraphClient({ ...options, onFailure: () => {} });
  const context = caller();
  let asked = 0;
  const kept = await keptBytes(queries, async () => {
    const { data } = await client.query(`query ${(asked += 1)}`, context);
    expect((data!['rows'] as object[]).length).toBe(rows.length);
  });
  return kept / text.length;
}

const inProcess = {
  answer: async () => JSON.parse(text) as object,
  subscribe: () => {
    throw new Error('Subscriptions are not supported');
  },
};

test('what a subgraph answered is freed with its query, not at the next full garbage collection', async () => {
  expect(await keptAnswers(inProcess)).toBeLessThan(queries / 4);
});

test('and so it is over HTTP', async () => {
  const server = createServer((_, response) => void response.end(text)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const link = httpLink(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, { silenceMs: 5000 });
  try {
    expect(await keptAnswers(link)).toBeLessThan(queries / 4);
  } finally {
    await link.close();
    server.close();
  }
});
