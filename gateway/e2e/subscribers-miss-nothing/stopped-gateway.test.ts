import { expect, test } from 'vitest';
import { HeldSubgraph } from '@hub/gateway/testing/held-subgraph.ts';
import { composeSupergraph } from '@hub/gateway/supergraph/compose.ts';
import { LoadedSupergraph } from '@hub/gateway/supergraph/loaded-supergraph.ts';
import { until } from '@hub/shared/testing/until.ts';
import { overEvents, overWebSocket } from './protocols.ts';
import { RawSocket } from './raw-socket.ts';
import { serveGateway } from './served-gateway.ts';

const sdl = 'type Query { size: Int! } type Mutation { put: Int! }';
const supergraph = new LoadedSupergraph(composeSupergraph([{ name: 'stock', sdl }]));

test.each([
  ['graphql-transport-ws', overWebSocket],
  ['server-sent events', overEvents],
])(
  'a gateway that is told to stop first answers the command that a client waits for, over %s',
  async (_, subscribe) => {
    const stock = new HeldSubgraph();
    const { url, close } = await serveGateway({
      supergraph,
      accessTo: () => ({ link: stock }),
      verifyToken: async () => undefined,
    });
    const other = await RawSocket.connect(url);
    const command = subscribe({ url, query: 'mutation { put }' });
    await until(() => stock.sent.length === 1);
    const stopping = close();
    // What is asked from now on is not begun, and the close tells so.
    other.subscribe('mutation { put }');
    await other.roundTrip();
    stock.sent[0]!.answer({ data: { put: 1 } });
    await Promise.all([command.untilEnd(), stopping]);
    expect([command.received, command.messages, command.end]).toEqual([[1], [], 'completed']);
    await until(() => other.closed !== undefined);
    expect(other.closed!.code).toBe(1001);
    expect(stock.sent).toHaveLength(1);
  },
);
