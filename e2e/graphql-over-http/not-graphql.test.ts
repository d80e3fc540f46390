import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveLog } from '../subscribers-miss-nothing/served-log.ts';
import type { ServedGateway } from '../subscribers-miss-nothing/served-gateway.ts';

let served: ServedGateway;
beforeAll(async () => {
  served = await serveLog();
});
afterAll(() => served.close());

const tooLong = JSON.stringify({ query: '{ size }', variables: { x: 'x'.repeat(1024 * 1024) } });

test.each([
  ['to an unknown path', 'GET', '/nothing', '', 404],
  ['with a malformed URL', 'GET', '/graphql/%E0%A4%A', '', 400],
  ['whose body is too large', 'POST', '/graphql', tooLong, 413],
] as const)('a request %s is refused with a GraphQL error', async (_, method, path, body, status) => {
  const asking = request(new URL(served.url).origin, { method, path, headers: { 'content-type': 'application/json' } });
  asking.end(body);
  const [response] = await once(asking, 'response');
  const text = (await response.setEncoding('utf8').toArray()).join('');
  expect(response.statusCode).toBe(status);
  expect(JSON.parse(text)).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }] });
});
