import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeCursor } from '@hub/shared/feed/cursor.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { EventStream } from './event-stream.ts';
import { overWebSocket } from './protocols.ts';

const ofAnotherLog = encodeCursor(randomUUID(), 3);

interface Case {
  organisation?: string;
  query: string;
  variables?: Record<string, unknown>;
  code: string;
  /** Of the response; a subgraph's own refusal comes when the stream is open already. */
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

describe('a subscription that cannot be had', () => {
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

  test.each(cases)('is refused with $code over HTTP: $query', async (each) => {
    const stream = await EventStream.open(await asked(each));
    await stream.untilEvents(2);
    stream.close();
    const { errors } = stream.text === '' ? stream.results[0] : JSON.parse(stream.text);
    expect([stream.status, errors[0].extensions.code]).toEqual([each.status, each.code]);
    if (each.status === 200) expect(stream.events.at(-1)).toMatchObject({ event: 'complete' });
  });

  test.each(cases)('is refused with $code over WebSocket: $query', async (each) => {
    const client = overWebSocket(await asked(each));
    await client.untilEnd();
    await client.stop();
    expect([client.codes, client.received]).toEqual([[each.code], []]);
    if (each.status !== 200) expect(client.end, 'an error, not a result with errors').toBe('failed');
  });

  test('with a token that is none is refused over both', async () => {
    const wrong = { url: hub.url, token: 'none', query: `subscription { stockChanged ${cursors} }` };
    const client = overWebSocket(wrong);
    await client.untilEnd();
    const { status } = await EventStream.open(wrong);
    expect([client.codes, client.end, status]).toEqual([['TOKEN_INVALID'], 'failed', 401]);
  });
});
