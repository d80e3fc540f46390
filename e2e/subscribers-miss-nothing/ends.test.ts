import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { newKeys } from '@hub/embedded/keys.ts';
import { until } from '@hub/shared/testing/until.ts';
import { tokenVerifier } from '@hub/shared/access/token.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { EventStream } from './event-stream.ts';
import { Ledger, movements, stockChanged } from './ledger.ts';
import { protocols } from './protocols.ts';
import { RawSocket } from './raw-socket.ts';
import { serveOver, type ServedGateway } from './served-gateway.ts';

const hundredDays = 100 * 24 * 60 * 60;

describe('what ends a subscription or prevents it', () => {
  const keys = newKeys();
  let hub: TestHub;
  let ledger: Ledger;
  let served: ServedGateway;

  beforeAll(async () => {
    hub = await startTestHub('sqlite', keys);
    ledger = await Ledger.begin(hub);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    served = await serveOver(hub, keys, { subscriptions: { perCaller: 3 } });
  });
  afterEach(() => served.close());

  test.each(protocols)('it ends when its token expires, over %s', async (_, subscribe) => {
    const token = await hub.tokenOf('bjmpa', 3);
    const partner = subscribe({ url: served.url, token, query: stockChanged });
    await partner.untilReceived(3);
    await partner.untilEnd();
    await partner.stop();
    expect(partner.codes).toEqual(['TOKEN_EXPIRED']);
    expect(movements(partner.received).length).toBeGreaterThanOrEqual(3);
    await until(() => served.gateway.openStreams === 0);
  });

  test.each([
    ['of this gateway', (url: string) => new URL(url).origin, 'open'],
    ['of another origin', () => 'https://elsewhere.example', 403],
    ['without an origin', () => 'null', 403],
  ])('a page %s is accepted or rejected', async (_, originOf, expected) => {
    const socket = new WebSocket(served.url.replace('http', 'ws'), 'graphql-transport-ws', {
      origin: originOf(served.url),
    });
    const outcome = await new Promise((resolve) => {
      socket.once('open', () => resolve('open'));
      // A rejected socket emits an error when it is terminated.
      socket.on('error', () => {});
      socket.once('unexpected-response', (_request, { statusCode }) => resolve(statusCode));
    });
    expect(outcome).toBe(expected);
    socket.terminate();
  });

  test('it continues with a token that outlives the longest timer', async () => {
    const verifyToken = tokenVerifier({ ...hub.issuer.rules, maxLifetimeSeconds: hundredDays });
    const trusting = await serveOver(hub, keys, { verifyToken });
    const token = await hub.tokenOf('bjmpa', hundredDays);
    const partner = protocols[0]![1]({ url: trusting.url, token, query: stockChanged });
    await partner.untilReceived(3);
    await ledger.grow();
    const lines = await ledger.lines();
    await until(() => movements(partner.received).length === lines.length);
    await partner.stop();
    expect(partner.codes).toEqual([]);
    await trusting.close();
  });

  test('the number of subscriptions per caller is limited, and one that ends makes room for another', async () => {
    const token = await hub.tokenOf('bjmpa');
    const open = async (of = token) => {
      const stream = await EventStream.open({ url: served.url, token: of, query: stockChanged });
      await stream.untilEvents(1);
      return stream;
    };
    const errorsOf = ({ results }: EventStream) => results[0].errors;
    const streams = await Promise.all([open(), open(), open()]);
    expect(errorsOf(await open())).toMatchObject([
      { extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', params: { max: 3 } } },
    ]);
    const other = await open(await hub.tokenOf('bjhc'));
    expect(errorsOf(other)).toBeUndefined();
    streams[1].close();
    await until(async () => {
      const again = await open();
      streams.push(again);
      return errorsOf(again) === undefined;
    });
    for (const stream of [other, ...streams]) stream.close();
    await until(() => served.gateway.openStreams === 0);
  });

  test('the number of connections per caller is limited, and one more is closed with 4421', async () => {
    const authorization = `Bearer ${await hub.tokenOf('bjmpa')}`;
    const connect = async () => RawSocket.connect(served.url, { authorization });
    const sockets = await Promise.all([connect(), connect(), connect()]);
    expect(sockets.map(({ closed }) => closed)).toEqual([undefined, undefined, undefined]);
    const refused = await connect();
    expect(refused.closed).toEqual({ code: 4421, reason: 'TOO_MANY_SUBSCRIPTIONS' });
    sockets[0].cut();
    await until(async () => (await connect()).closed === undefined);
  });

  test('a broken connection frees the stream', async () => {
    const socket = await RawSocket.connect(served.url, { authorization: `Bearer ${await hub.tokenOf('bjmpa')}` });
    socket.subscribe('subscription { stockChanged { cursor } }');
    await until(() => socket.cursors.length > 0);
    expect(served.gateway.openStreams).toBe(1);
    socket.cut();
    await until(() => served.gateway.openStreams === 0);
  });
});
