import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MemoryLog } from './memory-log.ts';
import { realClients } from './real-clients.ts';
import type { ServedGateway } from './served-gateway.ts';
import { serveLog } from './served-log.ts';

const query = 'subscription ($after: Cursor) { changes(after: $after) { cursor text } }';
const line = (number: number) => ({ cursor: `c${number}`, text: `line ${number}` });

describe.each(realClients)('%s', (name, ask) => {
  let served: ServedGateway & { log: MemoryLog };
  beforeEach(async () => {
    served = await serveLog();
    served.log.append(2);
  });
  afterEach(() => served.close());

  test('gets the answer to a query', async () => {
    const asked = ask({ url: served.url, query: '{ size }' });
    await asked.untilEnd();
    expect([asked.received, asked.codes, asked.end]).toEqual([[2], [], 'completed']);
    await asked.stop();
  });

  test.each([
    ['before it starts', 'subscription { changes { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['by the subgraph', query, 'CURSOR_EXPIRED'],
  ])('gets the code of a refusal %s', async (_, refused, code) => {
    if (code === 'CURSOR_EXPIRED') served.log.failure = { code, params: { cursor: 'c2' } };
    const asked = ask({ url: served.url, query: refused });
    await asked.untilEnd();
    expect([asked.received, new Set(asked.codes)]).toEqual([[], new Set([code])]);
  });

  test('gets each event, is told when the gateway stops, and resumes after its last cursor', async () => {
    const asked = ask({ url: served.url, query });
    await asked.untilReceived(2);
    served.log.append(1);
    await asked.untilReceived(3);
    await served.close();
    await asked.untilEnd();
    // A WebSocket is closed with 1001.
    if (name === 'graphql-ws') expect([asked.codes, asked.closeCode]).toEqual([[], 1001]);
    else expect(new Set(asked.codes)).toEqual(new Set(['SUBSCRIPTION_INTERRUPTED']));

    const next = await serveLog({}, { changes: served.log });
    served.log.append(1);
    const resumed = ask({ url: next.url, query, variables: { after: asked.received.at(-1)!.cursor } });
    await resumed.untilReceived(1);
    expect([...asked.received, ...resumed.received]).toMatchObject([1, 2, 3, 4].map(line));
    await resumed.stop();
    await next.close();
  });
});

test('a process that queries with urql survives the answer', async () => {
  const served = await serveLog();
  served.log.append(2);
  const program = `
    import { Client, fetchExchange } from '@urql/core';
    const client = new Client({ url: '${served.url}', exchanges: [fetchExchange], preferGetMethod: false });
    const { data, error } = await client.query('{ size }', {}).toPromise();
    process.on('exit', (code) => console.log(JSON.stringify([data, error ?? null, code])));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: import.meta.dirname });
  expect(JSON.parse(await text(child.stdout))).toEqual([{ size: 2 }, null, 0]);
  await served.close();
});
