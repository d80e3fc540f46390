import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay, setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { httpLink } from './http-link.ts';

/** Subgraphs that do not always answer properly: the link must neither hang nor accept anything as a response. */
describe('a link to a subgraph', () => {
  let server: Server;
  let link: ReturnType<typeof httpLink>;
  const linkTo = async (
    answer: (response: ServerResponse) => void | Promise<void>,
    silenceMs = 5000,
  ): Promise<void> => {
    server = createServer((_, response) => void answer(response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    link = httpLink(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, { silenceMs });
  };
  const answer = () => link.answer('{}', 'envelope', AbortSignal.timeout(5000));
  const received: unknown[] = [];
  /** Reads events until the stream ends. */
  const subscribe = async (): Promise<void> => {
    for await (const result of link.subscribe('{}', 'envelope', AbortSignal.timeout(5000))) received.push(result);
  };
  const event = (data: unknown) => `event: next\ndata: ${JSON.stringify(data)}\n\n`;

  afterEach(async () => {
    received.length = 0;
    await link.close();
    server.closeAllConnections();
    server.close();
  });

  test('does not pass on a refusal of the gateway itself as a response', async () => {
    await linkTo((response) => {
      response.writeHead(401).end(JSON.stringify({ errors: [{ message: 'ENVELOPE_INVALID' }] }));
    });
    await expect(answer()).rejects.toThrow('answered with status 401');
    await expect(subscribe()).rejects.toThrow('answered with status 401');
  });

  test('does not accept an HTML page as a stream', async () => {
    await linkTo((response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
    });
    await expect(subscribe()).rejects.toThrow('answered with status 200 and text/html');
  });

  test.each(['', '<html>', '"text"', 'null', '{}'])('does not accept %j as a response', async (body) => {
    await linkTo((response) => {
      response.end(body);
    });
    await expect(answer()).rejects.toThrow(/not a GraphQL result|JSON/);
  });

  test('reassembles events from chunks of any size, until the subscription is complete', async () => {
    const results = [{ data: { name: '伏索利肽' } }, { data: { name: '✓' } }];
    const bytes = Buffer.from(`: open\n\n${results.map(event).join('')}event: complete\ndata:\n\n`);
    await linkTo(async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const byte of bytes) {
        response.write(Buffer.of(byte));
        await setImmediate();
      }
    });
    await subscribe();
    expect(received).toEqual(results);
  });

  test.each<[how: string, end: (response: ServerResponse) => void]>([
    ['ends', (response) => response.end()],
    ['breaks off', (response) => response.destroy()],
  ])('throws after the events of a stream that %s before it is complete', async (_, end) => {
    await linkTo((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(event({ data: { name: 'one' } }), () => end(response));
    });
    await expect(subscribe()).rejects.toThrow(/ended before it was complete|other side closed|terminated/);
    expect(received).toEqual([{ data: { name: 'one' } }]);
  });

  test('detects that a stream has gone silent, and counts a comment as a sign of life', async () => {
    const beats = 10;
    const beatMs = 50;
    await linkTo(async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (let beat = 0; beat < beats; beat += 1) {
        response.write(':\n\n');
        await delay(beatMs);
      }
      response.write(event({ data: { name: 'one' } }));
    }, 400);
    await expect(subscribe()).rejects.toThrow('Body Timeout Error');
    expect(received).toEqual([{ data: { name: 'one' } }]);
  });
});
