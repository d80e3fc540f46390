import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { StockMoved } from '@hub/customs/published/events.ts';
import { StockMovement } from '@hub/customs/stock-movement/stock-movement.entity.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { appendFacts } from '@hub/shared/feed/append.ts';
import { fact } from '@hub/shared/feed/event.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { appendRows, newRow } from '@hub/shared/paging/append-rows.ts';
import { testClock } from '@hub/shared/testing/test-clock.ts';
import { until } from '@hub/shared/testing/until.ts';
import { turns } from '@hub/shared/turns/turns.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';

const lines = 120;
const replays = 20;

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub('sqlite');
  const movements = Array.from({ length: lines }, (_, index) => {
    const common = { kind: 'ENTERED' as const, drugId: newId(), importerId: newId(), institutionId: null };
    return { id: newId(), line: index + 1, ...common, at: testClock(), quantity: 1 };
  });
  const facts = movements.map(({ id, kind, drugId, importerId, institutionId }) =>
    fact(StockMoved, id, { movementId: id, kind, drugId, importerId, institutionId }),
  );
  await inTransaction(hub.subgraphs.customs.agency.database, async (em) => {
    const rows = movements.map((movement) => newRow(StockMovement, movement));
    await appendRows(em, rows);
    await appendFacts(em, facts, testClock());
  });
});
afterAll(() => hub.close());

/** Starts different replays of the whole ledger on one socket and counts the lines received; `over` rejects if one ends. */
async function replayAll(onLine: (received: number) => void) {
  const authorization = `Bearer ${await hub.tokenOf('customs')}`;
  const socket = new WebSocket(hub.url.replace('http', 'ws'), 'graphql-transport-ws');
  const opened = Promise.withResolvers<void>();
  const over = Promise.withResolvers<void>();
  let received = 0;
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } })));
  socket.on('message', (message: Buffer) => {
    const { type } = JSON.parse(message.toString()) as { type: string };
    if (type === 'connection_ack') opened.resolve();
    if (type === 'error' || type === 'complete') over.reject(new Error(message.toString()));
    if (type !== 'next') return;
    received += 1;
    onLine(received);
    if (received === lines * replays) over.resolve();
  });
  socket.on('error', opened.reject);
  socket.on('close', () => over.reject(new Error('The socket was closed')));
  over.promise.catch(opened.reject);
  await opened.promise;
  for (let id = 1; id <= replays; id += 1) {
    const query = `subscription { stockChanged { cursor place${id}: cursor movement { id quantity } } }`;
    socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }));
  }
  return { over: over.promise, leave: () => socket.close() };
}

test('a query is answered between the events of many replays on one socket, not after them', async () => {
  const asking = Promise.withResolvers<number>();
  let received = 0;
  const { over, leave } = await replayAll((count) => {
    received = count;
    if (count === 1) asking.resolve(count);
  });
  await asking.promise;
  const answersAfter: number[] = [];
  while (answersAfter.length < 5) {
    const response = await fetch(hub.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ publishedList(kind: DRUG) { version } }' }),
    });
    await response.json();
    answersAfter.push(received);
  }
  await over;
  leave();
  expect(answersAfter.at(-1)).toBeLessThan((lines * replays) / 2);
});

test('replays end with their client, including those that have not started', async () => {
  const begun = Promise.withResolvers<void>();
  const { over, leave } = await replayAll((count) => {
    if (count === 1) begun.resolve();
  });
  await Promise.race([begun.promise, over]);
  leave();
  await until(() => hub.gateway.openStreams === 0);
  // By then, the last of the replays waiting for a turn have had it, and have not started.
  await turns.take(undefined, new AbortController().signal);
  expect(hub.gateway.openStreams).toBe(0);
});
