import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { serveLog } from '../subscribers-miss-nothing/served-log.ts';
import type { ServedGateway } from '../subscribers-miss-nothing/served-gateway.ts';

const allowed = 'https://pages.example';
const other = 'https://elsewhere.example';
const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };

type Asked = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

describe('a page of another origin', () => {
  let served: ServedGateway;
  afterEach(() => served.close());

  const ask = async (origin: string, init: Asked = {}) => {
    const request = { method: 'POST', body: JSON.stringify({ query: '{ size }' }), ...init };
    const response = await fetch(served.url, {
      ...request,
      headers: { 'content-type': 'application/json', origin, ...init.headers },
    });
    await response.body?.cancel();
    return response;
  };
  const originIn = ({ headers }: Response) => headers.get('access-control-allow-origin');
  const sendPreflight = (origin: string) => ask(origin, { method: 'OPTIONS', body: null, headers: preflight });

  test.each<[what: string, init: Asked]>([
    ['an answer', {}],
    ['a refusal', { body: '{' }],
    ['a stream', { headers: { accept: 'text/event-stream' } }],
    ['a refusal on a stream', { headers: { accept: 'text/event-stream' }, body: '{"query":"{ nothing }"}' }],
  ])('may read %s only if its origin is configured', async (_, init) => {
    served = await serveLog({}, { corsOrigins: [allowed] });
    const response = await ask(allowed, init);
    expect([originIn(response), response.headers.get('vary')]).toEqual([allowed, 'Origin']);
    expect(originIn(await ask(other, init))).toBeNull();
  });

  test('learns from a preflight what it may send', async () => {
    served = await serveLog({}, { corsOrigins: [allowed] });
    const { status, headers } = await sendPreflight(allowed);
    expect(status).toBe(204);
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': allowed,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization',
    });
    expect(originIn(await sendPreflight(other))).toBeNull();
  });

  test('gets no CORS headers if no origin is configured', async () => {
    served = await serveLog();
    for (const response of [await ask(allowed), await sendPreflight(allowed)]) {
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test.each([
    [allowed, 101],
    [other, 403],
  ])('of %s that opens a WebSocket gets status %s', async (origin, expected) => {
    served = await serveLog({}, { corsOrigins: [allowed] });
    const socket = new WebSocket(served.url.replace('http', 'ws'), 'graphql-transport-ws', { origin });
    socket.on('error', () => {});
    const status = await Promise.race([
      once(socket, 'open').then(() => 101),
      once(socket, 'unexpected-response').then(([, { statusCode }]) => statusCode),
    ]);
    expect(status).toBe(expected);
    socket.terminate();
  });
});
