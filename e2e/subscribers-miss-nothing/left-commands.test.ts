import { afterEach, beforeEach, expect, test } from 'vitest';
import { composeSupergraph } from '@hub/gateway/supergraph/compose.ts';
import { LoadedSupergraph } from '@hub/gateway/supergraph/loaded-supergraph.ts';
import { HeldSubgraph } from '@hub/gateway/testing/held-subgraph.ts';
import { until } from '@hub/shared/testing/until.ts';
import { RawSocket } from './raw-socket.ts';
import { serveGateway, type ServedGateway } from './served-gateway.ts';

const sdl = 'type Query { size: Int! } type Mutation { put: Int! }';
const supergraph = new LoadedSupergraph(composeSupergraph([{ name: 'stock', sdl }]));

let stock: HeldSubgraph;
let served: ServedGateway;
let socket: RawSocket;
beforeEach(async () => {
  stock = new HeldSubgraph();
  served = await serveGateway({
    supergraph,
    accessTo: () => ({ link: stock }),
    verifyToken: async () => undefined,
  });
  socket = await RawSocket.connect(served.url);
  socket.subscribe('mutation { put }');
  await until(() => stock.sent.length === 1);
  // The client no longer waits for the command, which still runs to its end.
  socket.complete();
});
afterEach(() => served.close());

test('the answer to an operation that the client completed is not sent to the next one with its id', async () => {
  socket.subscribe('{ size }');
  await socket.roundTrip();
  stock.sent[0]!.answer({ data: { put: 1 } });
  await until(() => stock.sent.length === 2);
  stock.sent[1]!.answer({ data: { size: 2 } });
  await until(() => socket.heard.includes('complete'));
  expect(socket.heard).toEqual(['connection_ack', 'next size', 'complete']);
});

test('an operation that waits for another one to end is not started once its client is gone', async () => {
  socket.subscribe('mutation { put }');
  await socket.roundTrip();
  socket.cut();
  await until(async () => (await served.connections()) === 0);
  stock.sent[0]!.answer({ data: { put: 1 } });
  const other = await RawSocket.connect(served.url);
  await other.roundTrip();
  expect(stock.sent).toHaveLength(1);
});
