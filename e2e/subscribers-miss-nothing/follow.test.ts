import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '@hub/shared/testing/free-port.ts';
import { until } from '@hub/shared/testing/until.ts';
import { follow } from '../follow.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { ClientProcess } from './client-process.ts';
import { stockChanged } from './ledger.ts';
import { MemoryLog } from './memory-log.ts';
import type { ServedGateway } from './served-gateway.ts';
import { serveLog } from './served-log.ts';

describe('a partner that follows with an invalid token', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub('sqlite');
  });
  afterAll(() => hub.close());

  test('gets the refusal as an error', async () => {
    const signal = AbortSignal.timeout(10_000);
    const url = hub.url.replace('http', 'ws');
    const subscription = { url, token: async () => 'none', query: stockChanged, after: undefined, signal };
    const refused: unknown = await follow({ ...subscription, keep: () => {} }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Error);
    expect(refused).toMatchObject({
      message: 'Refused: TOKEN_INVALID',
      cause: [{ extensions: { code: 'TOKEN_INVALID' } }],
    });
  });
});

test('a partner that stops while it connects ends without an error', async () => {
  const stop = new AbortController();
  const silent = createServer(() => stop.abort());
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const { port } = silent.address() as AddressInfo;
  await follow({
    url: `ws://127.0.0.1:${port}/graphql`,
    token: async () => 'token',
    query: stockChanged,
    after: undefined,
    signal: stop.signal,
    keep: () => {},
  });
  // What nobody listens for is thrown a turn later, and ends the process.
  await setImmediate();
  silent.close();
  expect(stop.signal.aborted).toBe(true);
});

describe('a partner that is slower than the log', () => {
  let served: ServedGateway & { log: MemoryLog };

  beforeEach(async () => {
    served = await serveLog();
  });
  afterEach(() => served.close());

  test('leaves events on the server, and gets each of them once until it stops', async () => {
    const { log, gateway, url } = served;
    const received: string[] = [];
    const begun = Promise.withResolvers<void>();
    const slow = Promise.withResolvers<void>();
    const stop = new AbortController();
    log.append(5000);
    const following = follow<{ cursor: string }>({
      url: url.replace('http', 'ws'),
      token: async () => 'token',
      query: 'subscription ($after: Cursor) { changes(after: $after) { cursor } }',
      after: undefined,
      signal: stop.signal,
      keep: async ({ cursor }) => {
        begun.resolve();
        await slow.promise;
        received.push(cursor);
        if (cursor === 'c2500') stop.abort();
      },
    });
    await begun.promise;
    await until(() => gateway.openStreams === 0);
    slow.resolve();
    await following;
    expect(received).toEqual(Array.from({ length: 2500 }, (_, index) => `c${index + 1}`));
  });
});

/** Follows on a port where nothing listens, gives up in the second pause, and prints what is left open. */
const givesUp = (port: number) => `
  import { getEventListeners } from 'node:events';
  const stop = new AbortController();
  const broken = [];
  let isOver = false;
  const say = () => {
    // Its output is a pipe.
    const resources = process.getActiveResourcesInfo().filter((each) => each !== 'PipeWrap');
    console.log(JSON.stringify({ broken, isOver, left: [getEventListeners(stop.signal, 'abort'), resources] }));
  };
  const giveUp = () => {
    stop.abort();
    setImmediate(say);
  };
  await follow({
    url: 'ws://127.0.0.1:${port}/graphql', token: async () => 'token', query: 'subscription', after: undefined,
    signal: stop.signal, keep: () => {},
    onBroken: ({ type }) => {
      if (broken.push(type) === 2) setImmediate(giveUp);
    },
  });
  isOver = true;`;

test('a partner that cannot connect is told so, and leaves nothing open once it gives up', async () => {
  const partner = new ClientProcess(givesUp(await freePort()));
  expect(await partner.said()).toEqual({ broken: ['error', 'error'], isOver: true, left: [[], []] });
});

/** Follows with a fake clock, prints each pause, and waits for input that ends the pause or advances the clock. */
const pauses = (port: number) => `
  import timers from 'node:timers/promises';
  import { syncBuiltinESMExports } from 'node:module';
  import { createInterface } from 'node:readline';
  let now = 0;
  let goOn = () => {};
  performance.now = () => now;
  Math.random = () => 0.5;
  timers.setTimeout = (ms) => new Promise((resolve) => {
    goOn = resolve;
    console.log(ms);
  });
  syncBuiltinESMExports();
  createInterface({ input: process.stdin }).on('line', (word) => {
    if (word === 'go on') goOn();
    else now += Number(word);
    if (word !== 'go on') console.log(now);
  });
  await follow({
    url: 'ws://127.0.0.1:${port}/graphql', token: async () => 'token', query: 'subscription { changes { cursor } }',
    after: undefined, signal: new AbortController().signal, keep: ({ cursor }) => console.log(JSON.stringify(cursor)),
  });`;

describe('a partner whose connection breaks', () => {
  let partner: ClientProcess;
  let port: number;
  beforeEach(async () => {
    port = await freePort();
    partner = new ClientProcess(pauses(port));
  });
  afterEach(() => partner.end());

  /** Lets it retry while nothing listens, and then reach a gateway. */
  const reach = async (log?: MemoryLog) => {
    for (const pauseMs of [250, 500, 1000]) {
      expect(await partner.said()).toBe(pauseMs);
      if (pauseMs < 1000) partner.tell('go on');
    }
    const served = await serveLog({}, { port, ...(log ? { changes: log } : {}) });
    partner.tell('go on');
    await until(() => served.gateway.openStreams === 1);
    return served;
  };

  test.each([
    ['no longer than the due pause', 2000, 2000],
    ['longer than that', 2001, 250],
  ])('after it lasted %s, it retries with the right pause even if no event came', async (_, stoodMs, pauseMs) => {
    const served = await reach();
    partner.tell(String(stoodMs));
    expect(await partner.said()).toBe(stoodMs);
    await served.close();
    expect(await partner.said()).toBe(pauseMs);
  });

  test('retries with a short pause after an event', async () => {
    const log = new MemoryLog();
    const served = await reach(log);
    log.append(1);
    expect(await partner.said()).toBe('c1');
    await served.close();
    expect(await partner.said()).toBe(250);
  });
});
