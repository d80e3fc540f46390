import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestHub, type TestHub } from '../test-hub.ts';

const json = { 'content-type': 'application/json' };
const asEvents = { accept: 'text/event-stream' };
const mutation = '?query=mutation{__typename}';

describe('the gateway speaks GraphQL over HTTP', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub('sqlite');
  });
  afterAll(() => hub.close());

  test.each(serverAudits({ url: () => hub.url }))('$id $name', async ({ fn }) => {
    const result = await fn();
    const reason = result.status === 'ok' ? undefined : result.reason;
    // Recommended and optional audits must pass too.
    expect(result.status, reason).toBe('ok');
  });

  test.each<[what: string, request: RequestInit & { search?: string }, status: number]>([
    ['broken JSON', { method: 'POST', headers: json, body: '{ "query' }, 400],
    ['no body', { method: 'POST', headers: json }, 400],
    [
      'a body of another content type',
      { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<query/>' },
      415,
    ],
    ['a body above a megabyte', { method: 'POST', headers: json, body: `{"query":"${' '.repeat(2 ** 20)}"}` }, 413],
    ['an unsupported method', { method: 'PUT', headers: json, body: '{"query":"{__typename}"}' }, 405],
    [
      'an unsupported method, over SSE',
      { method: 'PUT', headers: { ...json, ...asEvents }, body: '{"query":"{__typename}"}' },
      405,
    ],
    [
      'a body of another content type, over SSE',
      { method: 'POST', headers: { ...asEvents, 'content-type': 'text/xml' }, body: '<query/>' },
      415,
    ],
    ['a mutation by GET', { headers: json, search: mutation }, 405],
    ['a mutation by GET, over SSE', { headers: asEvents, search: mutation }, 405],
    ['variables that are not JSON, over SSE', { headers: asEvents, search: '?query={__typename}&variables={' }, 400],
    [
      'variables that are not an object, over SSE',
      { method: 'POST', headers: { ...json, ...asEvents }, body: '{"query":"{__typename}","variables":[1]}' },
      400,
    ],
  ])('%s is refused with a GraphQL error', async (_, { search = '', ...request }, status) => {
    const response = await fetch(`${hub.url}${search}`, request);
    const text = await response.text();
    expect([response.status, text]).toEqual([status, expect.stringMatching(/^\{"errors":\[\{.*"BAD_REQUEST"/)]);
    if (status === 405) expect(response.headers.get('allow')).toContain('POST');
  });
});
