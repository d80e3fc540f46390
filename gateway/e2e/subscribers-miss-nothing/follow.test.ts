import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '@hub/shared/testing/free-port.ts';
import { until } from '@hub/shared/testing/until.ts';
import { follow } from '../follow.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { stockChanged } from './ledger.ts';
import type { MemoryLog } from './memory-log.ts';
import type { ServedGateway } from './served-gateway.ts';
import { serveLog } from './served-log.ts';

describe('a partner that follows with a token that is none', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub('sqlite');
  });
  afterAll(() => hub.close());

  test('is told the refusal, as an error', async () => {
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

describe('a partner that is slower than the log', () => {
  let served: ServedGateway & { log: MemoryLog };

  beforeEach(async () => {
    served = await serveLog();
  });
  afterEach(() => served.close());

  test('leaves the events where they are, and gets every one of them once, until it stops', async () => {
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

/** Follows at a port where nobody answers, gives up in the second pause, and says what is left then. */
const program = (port: number) => `
  import { getEventListeners } from 'node:events';
  import { follow } from ${JSON.stringify(new URL('../follow.ts', import.meta.url).href)};
  const stop = new AbortController();
  const broken = [];
  let isOver = false;
  const say = () => {
    // It writes to pipes.
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

test('a partner that reaches nobody hears of it, and leaves nothing behind once it gives up', async () => {
  const partner = spawn(process.execPath, ['--input-type=module', '-e', program(await freePort())], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 120_000,
  });
  expect(JSON.parse(await text(partner.stdout))).toEqual({ broken: ['error', 'error'], isOver: true, left: [[], []] });
});
