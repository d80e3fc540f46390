import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { caller, HeldSubgraph } from '../testing/held-subgraph.ts';
import { SharedFlights } from './shared-flights.ts';
import { SubgraphClient } from './subgraph-client.ts';

const extensions = { code: 'ANY_CODE', params: { statement: 'select' } };
const result = { data: null, errors: [{ message: 'at /srv/db.ts', extensions }, { message: 'bare' }] };

/** What the gateway takes over from a subgraph's errors. */
async function received(envelopeKey: Buffer | undefined) {
  const link = new HeldSubgraph();
  link.onSent = ({ answer }) => answer(result);
  link.subscribe = async function* () {
    yield result;
  } as never;
  const access = { link, envelopeKey };
  const client = new SubgraphClient({
    name: 'stock',
    access,
    timeoutMs: 1000,
    flights: new SharedFlights(),
    onFailure: () => {},
  });
  const stream = client.subscribe('events', caller(), new AbortController().signal, () => {});
  return [
    await client.query('query', caller()),
    await client.mutate('mutation', caller()),
    (await stream.next()).value,
  ];
}

test('only what subgraphs of the hub present is believed to be meant for callers', async () => {
  expect(await received(randomBytes(32))).toEqual([result, result, result]);
  const bare = {
    ...result,
    errors: [{ message: 'at /srv/db.ts', extensions: { code: 'ANY_CODE' } }, { message: 'bare' }],
  };
  expect(await received(undefined)).toEqual([bare, bare, bare]);
});
