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
  // The command is carried out to its end; its client does not wait for it.
  socket.complete();
});
afterEach(() => served.close());

test('the answer of an operation that its client has left is not given to the next with its id', async () => {
  socket.subscribe('{ size }');
  await socket.roundTrip();
  stock.sent[0]!.answer({ data: { put: 1 } });
  await until(() => stock.sent.length === 2);
  stock.sent[1]!.answer({ data: { size: 2 } });
  await until(() => socket.heard.includes('complete'));
  expect(socket.heard).toEqual(['connection_ack', 'next size', 'complete']);
});

test('what waited for the end of another is not begun once its client is gone', async () => {
  socket.subscribe('mutation { put }');
  await socket.roundTrip();
  socket.cut();
  await until(async () => (await served.connections()) === 0);
  stock.sent[0]!.answer({ data: { put: 1 } });
  const other = await RawSocket.connect(served.url);
  await other.roundTrip();
  expect(stock.sent).toHaveLength(1);
});
