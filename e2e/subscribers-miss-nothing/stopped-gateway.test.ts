import { expect, test } from 'vitest';
import { HeldSubgraph } from '@hub/gateway/testing/held-subgraph.ts';
import { composeSupergraph } from '@hub/gateway/supergraph/compose.ts';
import { LoadedSupergraph } from '@hub/gateway/supergraph/loaded-supergraph.ts';
import { until } from '@hub/shared/testing/until.ts';
import { EventStream } from './event-stream.ts';
import { overEvents, overMultipart, overWebSocket } from './protocols.ts';
import { RawSocket } from './raw-socket.ts';
import { serveGateway } from './served-gateway.ts';
import { serveLog } from './served-log.ts';

const sdl = 'type Query { size: Int! } type Mutation { put: Int! }';
const supergraph = new LoadedSupergraph(composeSupergraph([{ name: 'stock', sdl }]));

test.each([
  ['graphql-transport-ws', overWebSocket],
  ['server-sent events', overEvents],
])('a gateway that is stopped first answers the command in flight, over %s', async (_, subscribe) => {
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
  // Operations sent from now on are not started; the close code tells the client.
  other.subscribe('mutation { put }');
  await other.roundTrip();
  stock.sent[0]!.answer({ data: { put: 1 } });
  await Promise.all([command.untilEnd(), stopping]);
  expect([command.received, command.messages, command.end]).toEqual([[1], [], 'completed']);
  await until(() => other.closed !== undefined);
  expect(other.closed!.code).toBe(1001);
  expect(stock.sent).toHaveLength(1);
});

const resumeAfter = '(c2)';
test.each([
  ['server-sent events', overEvents],
  ['multipart responses', overMultipart],
])('a gateway that is stopped tells its subscribers to resume after their cursors, over %s', async (_, subscribe) => {
  const served = await serveLog();
  served.log.append(2);
  const partner = subscribe({ url: served.url, query: 'subscription { changes { text } }' });
  const live = subscribe({ url: served.url, query: 'subscription { live { text } }' });
  await partner.untilReceived(2);
  await until(() => served.log.opened === 2);
  await Promise.all([served.close(), partner.untilEnd(), live.untilEnd()]);
  expect([partner.codes, live.codes]).toEqual([['SUBSCRIPTION_INTERRUPTED'], ['SUBSCRIPTION_INTERRUPTED']]);
  expect(partner.messages[0]).toContain(resumeAfter);
  expect(live.messages).toEqual(['The subscription was interrupted; subscribe again.']);
});

test('server-sent events that a stop interrupts resume after the last id', async () => {
  const first = await serveLog();
  first.log.append(2);
  const query = 'subscription { changes { text } }';
  const stream = await EventStream.open({ url: first.url, query });
  await stream.untilEvents(2);
  await first.close();
  await until(() => stream.isOver);
  expect(stream.events.map(({ event }) => event)).toEqual(['next', 'next', 'next', 'complete']);
  const [, { id: lastEventId }, { id: ofError }] = stream.events as [object, { id: string }, { id?: string }];
  // The error event has no id, so a browser keeps the previous one.
  expect([lastEventId, ofError]).toEqual(['c2', undefined]);
  const second = await serveLog({}, { changes: first.log });
  first.log.append(1);
  const rest = await EventStream.open({ url: second.url, query, lastEventId });
  await rest.untilEvents(1);
  rest.close();
  expect(rest.results).toEqual([{ data: { changes: { text: 'line 3' } } }]);
  await second.close();
});
