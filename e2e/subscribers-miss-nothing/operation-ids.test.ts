import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import type { ServedGateway } from './served-gateway.ts';
import type { MemoryLog } from './memory-log.ts';
import { RawSocket } from './raw-socket.ts';
import { serveLog } from './served-log.ts';

const changes = 'subscription { changes { cursor } }';
const live = 'subscription { live { text } }';

let served: ServedGateway & { log: MemoryLog };
let socket: RawSocket;
beforeEach(async () => {
  served = await serveLog();
  served.log.append(3);
  socket = await RawSocket.connect(served.url);
});
afterEach(() => served.close());

test('an operation may reuse the id of one that was just completed, and is completed and freed like any other', async () => {
  for (let round = 0; round < 10; round += 1) {
    const before = socket.heard.length;
    socket.subscribe(changes);
    await until(() => socket.heard.slice(before).includes('next changes'));
    socket.complete();
    socket.subscribe(live);
    await until(() => {
      served.log.append();
      return socket.heard.at(-1) === 'next live';
    });
    socket.complete();
    await socket.roundTrip();
    await until(() => served.gateway.openStreams === 0);
    const said = new Set(socket.heard.slice(before));
    expect([...said].toSorted()).toEqual(['next changes', 'next live']);
  }
});

test('an operation completed before its predecessor has shut down is never started', async () => {
  socket.subscribe(changes);
  await until(() => socket.heard.includes('next changes'));
  const { opened } = served.log;
  socket.complete();
  socket.subscribe(live);
  socket.complete();
  await until(() => served.gateway.openStreams === 0);
  await socket.roundTrip();
  expect(served.log.opened).toBe(opened);
});

test('two concurrent operations with one id are refused, even if both wait', async () => {
  socket.subscribe(changes);
  await until(() => socket.heard.includes('next changes'));
  socket.complete();
  socket.subscribe(live);
  socket.subscribe(live);
  await until(() => socket.closed !== undefined);
  expect(socket.closed).toMatchObject({ code: 4409 });
  await until(() => served.gateway.openStreams === 0);
});

test('a client that disconnects leaves nothing open, whatever it has started', async () => {
  for (let round = 0; round < 10; round += 1) {
    const hasty = await RawSocket.connect(served.url);
    hasty.subscribe(changes);
    hasty.complete();
    hasty.subscribe(live);
    await hasty.roundTrip();
    hasty.cut();
  }
  await until(() => served.gateway.openStreams === 0);
  // Some streams had been opened.
  expect(served.log.opened).toBeGreaterThan(0);
});

test('an empty operation name counts as none: the operation is answered and completed', async () => {
  const body = JSON.stringify({ query: '{ size }' });
  await fetch(served.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  socket.subscribe('{ size }', {}, '');
  await until(() => socket.heard.length === 3);
  expect(socket.heard).toEqual(['connection_ack', 'next size', 'complete']);
});
