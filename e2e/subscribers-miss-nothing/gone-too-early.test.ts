import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { EventStream } from './event-stream.ts';
import type { MemoryLog } from './memory-log.ts';
import { RawSocket } from './raw-socket.ts';
import type { ServedGateway } from './served-gateway.ts';
import { serveLog } from './served-log.ts';

const query = 'subscription { changes { cursor } }';

/** A token verifier that can be made slow, as if the issuer's keys were. */
class SlowVerifier {
  asked = 0;
  answer: () => void = () => {};
  #isSlow = false;

  becomeSlow(): void {
    this.#isSlow = true;
  }

  verify = async (): Promise<undefined> => {
    this.asked += 1;
    if (!this.#isSlow) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.answer = () => {
      this.#isSlow = false;
      resolve();
    };
    await promise;
  };
}

/** A caller may have one subscription here; one abandoned before it began must not count for ever. */
describe('a client that is gone before its token is verified', () => {
  let served: ServedGateway & { log: MemoryLog };
  let verifier: SlowVerifier;

  beforeEach(async () => {
    verifier = new SlowVerifier();
    served = await serveLog({ perCaller: 1 }, { verifyToken: verifier.verify });
    served.log.append(1);
  });
  afterEach(() => served.close());

  /** Lets the verification finish, then waits until another subscription has been allowed and has ended. */
  const openStreamsAfterAnother = async (): Promise<number> => {
    verifier.answer();
    await until(async () => {
      const stream = await EventStream.open({ url: served.url, query });
      await stream.untilEvents(1);
      stream.close();
      return stream.results[0]?.errors === undefined;
    });
    await until(() => served.gateway.openStreams === 0);
    return served.gateway.openStreams;
  };

  test('leaves nothing open over server-sent events', async () => {
    verifier.becomeSlow();
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
    const asking = request(served.url, { method: 'POST', headers });
    asking.on('error', () => {});
    asking.end(JSON.stringify({ query }));
    await until(() => verifier.asked === 1);
    asking.destroy();
    await until(async () => (await served.connections()) === 0);
    expect(await openStreamsAfterAnother()).toBe(0);
  });

  test('leaves nothing open over WebSocket', async () => {
    const socket = await RawSocket.connect(served.url);
    verifier.becomeSlow();
    const before = verifier.asked;
    socket.subscribe(query);
    await until(() => verifier.asked > before);
    socket.cut();
    await until(async () => (await served.connections()) === 0);
    expect(await openStreamsAfterAnother()).toBe(0);
  });
});
