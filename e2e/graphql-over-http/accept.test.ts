import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedGateway } from '../subscribers-miss-nothing/served-gateway.ts';
import { serveLog } from '../subscribers-miss-nothing/served-log.ts';

const json = 'application/json; charset=utf-8';
const current = 'application/graphql-response+json; charset=utf-8';
const events = 'text/event-stream; charset=utf-8';
const multipart = 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0';
const ofUrql =
  'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed';
const ofApollo =
  'multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/graphql-response+json,application/json;q=0.9';

describe('the Accept header', () => {
  let served: ServedGateway;
  beforeAll(async () => {
    served = await serveLog();
  });
  afterAll(() => served.close());

  const typeOf = async (accept: string | undefined, query: string) => {
    const gone = new AbortController();
    const headers = { 'content-type': 'application/json', ...(accept === undefined ? {} : { accept }) };
    const body = JSON.stringify({ query });
    const response = await fetch(served.url, { method: 'POST', signal: gone.signal, headers, body });
    gone.abort();
    return response.status === 200 ? response.headers.get('content-type') : response.status;
  };

  test.each<[accept: string | undefined, type: string | number]>([
    [undefined, json],
    ['', json],
    ['*/*', json],
    ['application/*', json],
    ['application/json', json],
    ['APPLICATION/JSON', json],
    ['application/json;charset=utf-8', json],
    ['application/graphql-response+json', current],
    ['application/graphql-response+json, application/json', current],
    ['application/json, application/graphql-response+json', json],
    ['application/json;q=0.9, application/graphql-response+json', current],
    ['application/graphql-response+json;q=0.5, application/json', json],
    ['application/graphql-response+json;q=0, application/json', json],
    ['application/graphql-response+json, */*', current],
    ['application/json;q=0, */*', current],
    [ofUrql, current],
    [ofApollo, current],
    ['text/event-stream', events],
    ['text/event-stream, application/json', json],
    ['application/json, text/event-stream', json],
    ['application/json;q=0.5, text/event-stream', events],
    ['application/json, text/event-stream;q=0.5', json],
    ['application/json;q=0.1, text/event-stream;q=0', json],
    ['text/event-stream, */*;q=0.1', events],
    ['text/event-stream;q=0.5, multipart/mixed;subscriptionSpec=1.0', multipart],
    ['text/event-stream, multipart/mixed;subscriptionSpec=1.0', events],
    ['multipart/mixed;subscriptionSpec="1.0";boundary="a,b", text/event-stream', multipart],
    ['multipart/mixed;deferSpec=20220824, application/json;q=0.5', json],
    ['multipart/mixed, application/json;q=0.5', json],
    ['nonsense, application/json', json],
    ['application/json;q=0', 406],
    ['text/event-stream;q=0', 406],
    ['text/event-stream;q=none', 406],
    ['multipart/mixed;subscriptionSpec=2.0', 406],
    ['text/html', 406],
  ])('decides how a query is answered: %s', async (accept, type) => {
    expect(await typeOf(accept, '{ size }')).toBe(type);
  });

  test.each<[accept: string, type: string | number]>([
    ['text/event-stream', events],
    [ofApollo, multipart],
    ['application/json, text/event-stream;q=0.1', events],
    ['text/event-stream;q=0.1, multipart/mixed;subscriptionSpec=1.0;q=0.2, application/json', multipart],
    ['application/graphql-response+json, text/event-stream;q=0', 400],
    ['application/graphql-response+json, */*', 400],
  ])('decides how a subscription is answered, as a stream if it names one: %s', async (accept, type) => {
    expect(await typeOf(accept, 'subscription { changes { text } }')).toBe(type);
  });

  test.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/html;q=0.5, application/json', json],
    ['*/*', json],
  ])('decides whether a link is answered with the browser page: %s', async (accept, type) => {
    const response = await fetch(`${served.url}?query={size}`, { headers: { accept } });
    await response.text();
    expect(response.headers.get('content-type')).toContain(type);
  });
});
