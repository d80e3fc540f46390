import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { Part } from '../each-part-in-its-own-process/part.ts';
import { overWebSocket } from '../subscribers-miss-nothing/protocols.ts';
import { ScriptedStream } from './scripted-stream.ts';
import { compose, SupergraphOnDisk } from './supergraph-on-disk.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Cursor
  type Query { lastTick: Tick }
  type Subscription { ticks(after: Cursor): Tick  live: Tick }
  type Tick { cursor: Cursor! number: Int! }`;
const ticks = 'subscription { ticks { number } }';
const live = 'subscription { live { number } }';
const tick = (number: number) =>
  `event: next\ndata: ${JSON.stringify({ data: { ticks: { aliased__cursor: `c${number}`, number } } })}\n\n`;
const liveTick = (number: number) => `event: next\ndata: {"data":{"live":{"number":${number}}}}\n\n`;

let subgraph: ScriptedStream;
let file: SupergraphOnDisk;
let gateway: Part;
beforeAll(async () => {
  subgraph = await ScriptedStream.start();
  file = await SupergraphOnDisk.create(compose([{ name: 'ticks', sdl, url: subgraph.url }]));
  const settings = { HUB_SUBGRAPH_SILENCE_MS: '500', HUB_CORS_ORIGINS: 'https://pages.example' };
  gateway = new Part('gateway/main.ts', settings, ['--supergraph', file.path]);
  await gateway.start();
});
afterAll(async () => {
  await gateway?.kill();
  subgraph.close();
  await file?.remove();
});

const numbers = (received: { number: number }[]) => received.map(({ number }) => number);

test.each([
  ['data', 'event: complete\ndata:\n\n'],
  ['no data', 'event: complete\n\n'],
])('a stream that its subgraph completes with %s completes for subscribers and is not reopened', async (_, end) => {
  subgraph.play(tick(1) + tick(2) + end, tick(3));
  const partner = overWebSocket({ url: gateway.url, query: ticks });
  await partner.untilEnd();
  expect([numbers(partner.received), partner.codes, partner.end]).toEqual([[1, 2], [], 'completed']);
  expect(subgraph.asked).toHaveLength(1);
});

test('a stream that falls silent is resumed after its last event', async () => {
  subgraph.play(tick(1), tick(2) + tick(3));
  const partner = overWebSocket({ url: gateway.url, query: ticks });
  await partner.untilReceived(3);
  await partner.stop();
  expect([numbers(partner.received), partner.codes]).toEqual([[1, 2, 3], []]);
  expect(subgraph.asked.slice(0, 2)).toEqual([{}, { place: 'c1' }]);
});

test('a stream without cursors that falls silent ends with a message that mentions no cursor', async () => {
  subgraph.play(liveTick(1));
  const partner = overWebSocket({ url: gateway.url, query: live });
  await partner.untilEnd();
  expect([numbers(partner.received), partner.codes, partner.messages]).toEqual([
    [1],
    ['SUBSCRIPTION_INTERRUPTED'],
    ['The subscription was interrupted; subscribe again.'],
  ]);
});

test('events of other types are ignored, and one without data is null with an error', async () => {
  const others = 'event: ping\ndata: 1\n\nevent: next\ndata: {}\n\n';
  subgraph.play(tick(1) + others + tick(2));
  const results: unknown[] = [];
  const partner = overWebSocket({ url: gateway.url, query: ticks });
  partner.onResult = (result) => results.push(result);
  await until(() => results.length === 3);
  await partner.stop();
  const error = expect.objectContaining({
    path: ['ticks'],
    extensions: expect.objectContaining({ code: 'INTERNAL_SERVER_ERROR' }),
  });
  expect(results).toEqual([
    { data: { ticks: { number: 1 } } },
    { data: { ticks: null }, errors: [error] },
    { data: { ticks: { number: 2 } } },
  ]);
  expect(subgraph.asked).toHaveLength(1);
});

test('configured origins may use the gateway from a browser', async () => {
  const response = await fetch(gateway.url, {
    method: 'OPTIONS',
    headers: { origin: 'https://pages.example', 'access-control-request-method': 'POST' },
  });
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
    204,
    'https://pages.example',
  ]);
});
