import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CursorSeal, newSealKey } from '@hub/shared/feed/cursor-seal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { until } from '@hub/shared/testing/until.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { EventStream } from './event-stream.ts';
import { overMultipart, overWebSocket } from './protocols.ts';
import { RawSocket } from './raw-socket.ts';

const ofAnotherLog = new CursorSeal(newSealKey()).ofEvent({ position: 3, name: newId() });

interface Case {
  organisation?: string;
  query: string;
  variables?: Record<string, unknown>;
  code: string;
  /** Of a single-part response; a refusal by the subgraph comes after the stream has opened. */
  status: number;
}

const cursors = '{ cursor }';
const cases: Case[] = [
  { query: `subscription { stockChanged ${cursors} }`, code: 'UNAUTHENTICATED', status: 401 },
  { organisation: 'bjmpa', query: 'subscription { nothing }', code: 'GRAPHQL_VALIDATION_FAILED', status: 400 },
  { organisation: 'bjmpa', query: 'subscription {', code: 'GRAPHQL_PARSE_FAILED', status: 400 },
  {
    organisation: 'bjmpa',
    query: `subscription { a: stockChanged ${cursors} b: stockChanged ${cursors} }`,
    code: 'BAD_REQUEST',
    status: 400,
  },
  {
    organisation: 'bjmpa',
    query: `subscription ($one: Boolean!) { stockChanged @include(if: $one) ${cursors} }`,
    variables: { one: false },
    code: 'BAD_REQUEST',
    status: 400,
  },
  {
    organisation: 'bjmpa',
    query: `subscription ($drug: ID) { stockChanged(drugId: $drug) ${cursors} }`,
    variables: { drug: {} },
    code: 'BAD_USER_INPUT',
    status: 400,
  },
  {
    organisation: 'bjmpa',
    query: `subscription ($after: Cursor) { stockChanged(after: $after) ${cursors} }`,
    variables: { after: 5 },
    code: 'BAD_USER_INPUT',
    status: 400,
  },
  {
    organisation: 'bjmpa',
    query: `subscription { stockChanged(after: "made up") ${cursors} }`,
    code: 'CURSOR_INVALID',
    status: 200,
  },
  {
    organisation: 'bjmpa',
    query: `subscription { stockChanged(after: "${ofAnotherLog}") ${cursors} }`,
    code: 'CURSOR_EXPIRED',
    status: 200,
  },
];

describe('a subscription that cannot be opened', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub('sqlite');
  });
  afterAll(() => hub.close());

  const asked = async ({ organisation, query, variables }: Case) => ({
    url: hub.url,
    token: organisation && (await hub.tokenOf(organisation)),
    query,
    variables,
  });

  test.each(cases)('is refused with $code on a stream of server-sent events: $query', async (each) => {
    const stream = await EventStream.open(await asked(each));
    await stream.untilEvents(2);
    stream.close();
    expect([stream.status, stream.results.map(({ errors }) => errors[0].extensions.code)]).toEqual([200, [each.code]]);
    expect(stream.events.map(({ event }) => event)).toEqual(['next', 'complete']);
  });

  const multipart = 'multipart/mixed;subscriptionSpec=1.0';
  const json = ['application/graphql-response+json', 'application/json'] as const;
  test.each(cases.filter(({ status }) => status !== 200).flatMap((each) => json.map((type) => ({ ...each, type }))))(
    'is refused with $code in $type to a client of multipart responses: $query',
    async ({ type, ...each }) => {
      const { url, token, query, variables } = await asked(each);
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          accept: `${multipart},${type}`,
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      const status = type === 'application/json' && each.status === 400 ? 200 : each.status;
      expect([response.status, errors[0]!.extensions.code]).toEqual([status, each.code]);
      expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    },
  );

  // Apollo Client does not send what cannot be parsed.
  const sent = cases.filter(({ code }) => code !== 'GRAPHQL_PARSE_FAILED');
  test.each(sent)('is refused with $code to Apollo Client: $query', async (each) => {
    const client = overMultipart(await asked(each));
    await client.untilEnd();
    await client.stop();
    expect(new Set(client.codes)).toEqual(new Set([each.code]));
  });

  const refusedTo = async (accept: string) => {
    const body = JSON.stringify({ query: 'subscription { nothing }' });
    const headers = { accept, 'content-type': 'application/json' };
    const response = await fetch(hub.url, { method: 'POST', headers, body });
    return { response, text: await response.text() };
  };

  test('is refused on the stream to a client that prefers server-sent events to JSON', async () => {
    const { response, text } = await refusedTo('text/event-stream, application/json;q=0.5');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(text).toMatch(/event: next\ndata: \{"errors":\[.*GRAPHQL_VALIDATION_FAILED.*\n\nevent: complete\n/);
  });

  test('is refused in the stream to a client that accepts only multipart responses', async () => {
    const { response, text } = await refusedTo(multipart);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('multipart'),
    ]);
    expect(text).toMatch(/"payload":null,"errors":\[.*GRAPHQL_VALIDATION_FAILED/);
  });

  test.each(cases)('is refused with $code over WebSocket: $query', async (each) => {
    const client = overWebSocket(await asked(each));
    await client.untilEnd();
    await client.stop();
    expect([client.codes, client.received]).toEqual([[each.code], []]);
    if (each.status !== 200) expect(client.end, 'an error, not a result with errors').toBe('failed');
  });

  test('with an invalid token is refused over WebSocket and server-sent events', async () => {
    const wrong = { url: hub.url, token: 'none', query: `subscription { stockChanged ${cursors} }` };
    const client = overWebSocket(wrong);
    await client.untilEnd();
    const stream = await EventStream.open(wrong);
    await stream.untilEvents(2);
    expect([client.codes, client.end]).toEqual([['TOKEN_INVALID'], 'failed']);
    expect(stream.results).toMatchObject([{ errors: [{ extensions: { code: 'TOKEN_INVALID' } }] }]);
  });

  test('with a token that is not a string is refused over WebSocket, and with null is anonymous', async () => {
    for (const [authorization, code] of [
      [5, 'TOKEN_INVALID'],
      [{ toString: 1 }, 'TOKEN_INVALID'],
      [null, 'UNAUTHENTICATED'],
    ] as const) {
      const socket = await RawSocket.connect(hub.url, { authorization });
      socket.subscribe(`subscription { stockChanged ${cursors} }`);
      await until(() => socket.errors.length > 0);
      socket.cut();
      expect(socket.errors).toEqual([code]);
    }
  });
});
