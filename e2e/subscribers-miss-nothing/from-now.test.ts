import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { EventStream } from './event-stream.ts';
import type { MemoryLog } from './memory-log.ts';
import { overWebSocket } from './protocols.ts';
import type { ServedGateway } from './served-gateway.ts';
import { serveLog } from './served-log.ts';

const query = 'subscription ($after: Cursor, $from: Start) { news(after: $after, from: $from) { text } }';
const texts = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ text: `line ${first + index}` }));
const heartbeat = { text: 'heartbeat' };

let served: ServedGateway & { log: MemoryLog };
let log: MemoryLog;
beforeEach(async () => {
  served = await serveLog({ resumeMs: 1000 });
  log = served.log;
  log.append(3);
});
afterEach(() => served.close());

const subscribe = (variables: Record<string, unknown>, asked = query) =>
  overWebSocket({ url: served.url, query: asked, variables });

test.each([
  ['in a variable', query, { from: 'NOW' }],
  ['in the document', 'subscription ($after: Cursor) { news(after: $after, from: NOW) { text } }', {}],
])(
  'a subscription from NOW, %s, is resumed after its last event when its stream breaks',
  async (_, asked, variables) => {
    const partner = subscribe(variables, asked);
    await partner.untilReceived(1);
    log.append(2);
    await partner.untilReceived(3);
    log.breakStreams();
    log.append(2);
    await partner.untilReceived(5);
    await partner.stop();
    expect([partner.received, partner.codes]).toEqual([[heartbeat, ...texts(4, 7)], []]);
    expect(log.opened).toBe(2);
  },
);

test('is never given the beginning of an older stream, nor gives its own to whoever begins with the first event', async () => {
  const early = subscribe({ from: 'NOW' });
  await early.untilReceived(1);
  log.append(2);
  await early.untilReceived(3);
  const late = subscribe({ from: 'NOW' });
  await late.untilReceived(1);
  const whole = subscribe({ from: 'BEGINNING' });
  await whole.untilReceived(5);
  const plain = subscribe({});
  await plain.untilReceived(5);
  const latest = subscribe({ from: 'NOW' });
  await latest.untilReceived(1);
  log.append(1);
  const all = [early, late, whole, plain, latest];
  await until(() => all.every(({ received }) => received.at(-1)?.text === 'line 6'));
  for (const partner of all) await partner.stop();
  for (const { received } of [late, latest]) expect(received).toEqual([heartbeat, ...texts(6, 6)]);
  expect([whole.received, plain.received]).toEqual([texts(1, 6), texts(1, 6)]);
});

test('is not given the beginning of a stream that began with the first event', async () => {
  const whole = subscribe({ from: 'BEGINNING' });
  await whole.untilReceived(3);
  const late = subscribe({ from: 'NOW' });
  await late.untilReceived(1);
  log.append(1);
  await until(() => [whole, late].every(({ received }) => received.at(-1)?.text === 'line 4'));
  for (const partner of [whole, late]) await partner.stop();
  expect([whole.received, late.received]).toEqual([texts(1, 4), [heartbeat, ...texts(4, 4)]]);
});

test('a start beside a cursor is refused, but Last-Event-ID takes its place', async () => {
  const both = subscribe({ after: 'c1', from: 'NOW' });
  await both.untilEnd();
  await both.stop();
  expect([both.received, both.codes]).toEqual([[], ['BAD_INPUT']]);
  const stream = await EventStream.open({ url: served.url, query, variables: { from: 'NOW' }, lastEventId: 'c1' });
  await stream.untilEvents(2);
  stream.close();
  expect(stream.results.slice(0, 2)).toEqual(texts(2, 3).map((news) => ({ data: { news } })));
});
