import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { MemoryLog } from './memory-log.ts';
import { overWebSocket } from './protocols.ts';
import { RawEvents } from './raw-events.ts';
import { RawSocket } from './raw-socket.ts';
import type { ServedGateway } from './served-gateway.ts';
import { serveLog } from './served-log.ts';

const changes = 'subscription ($after: Cursor) { changes(after: $after) { cursor text item { name } } }';
const slowMs = 500;
/** More than the buffers of a loopback connection hold. */
const many = 120;
const large = (position: number) => `${position}`.padEnd(200_000, '.');
const cursorsTo = (last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => `c${first + index}`);

describe('a subscriber that stops reading', () => {
  let served: ServedGateway & { log: MemoryLog };

  afterEach(() => served.close());

  /** Pauses a reader until the gateway gives up on it, then lets it read on. */
  const fallBehind = async (reader: RawSocket | RawEvents): Promise<void> => {
    served.log.append(1, large);
    await until(() => reader.cursors.length === 1);
    reader.pause();
    served.log.append(many);
    // Its stream is closed whether or not it reads on.
    await until(() => served.gateway.openStreams === 0);
    reader.resume();
  };

  test('is closed with 4420 and its cursor over WebSocket, and gets the rest when it resumes after it', async () => {
    served = await serveLog({ slowMs });
    const slow = await RawSocket.connect(served.url);
    slow.subscribe(changes);
    await fallBehind(slow);
    await until(() => slow.closed !== undefined);
    const last = slow.cursors.at(-1)!;
    expect(slow.closed).toEqual({ code: 4420, reason: `SUBSCRIBER_TOO_SLOW ${last}` });
    expect(slow.cursors.length).toBeLessThan(many);
    const again = await RawSocket.connect(served.url);
    again.subscribe(changes, { after: last });
    await until(() => again.cursors.at(-1) === served.log.cursor);
    again.cut();
    expect([...slow.cursors, ...again.cursors]).toEqual(cursorsTo(many + 1));
  });

  test('gets SUBSCRIBER_TOO_SLOW with its cursor over server-sent events', async () => {
    served = await serveLog({ slowMs });
    const slow = await RawEvents.open(served.url, changes);
    await fallBehind(slow);
    await until(() => slow.isOver);
    expect(slow.errors).toMatchObject([
      { extensions: { code: 'SUBSCRIBER_TOO_SLOW', params: { cursor: slow.cursors.at(-1) } } },
    ]);
    expect(slow.cursors).toEqual(cursorsTo(slow.cursors.length));
    expect(slow.cursors.length).toBeLessThan(many);
  });

  test('is closed with 4420 even if its cursor does not fit into the close reason', async () => {
    served = await serveLog({ slowMs }, { changes: new MemoryLog((position) => `第${position}`.padEnd(120, '行')) });
    const slow = await RawSocket.connect(served.url);
    slow.subscribe(changes);
    await fallBehind(slow);
    await until(() => slow.closed !== undefined);
    // A truncated cursor would be useless; the client knows its own.
    expect(slow.closed).toEqual({ code: 4420, reason: 'SUBSCRIBER_TOO_SLOW' });
  });

  test(
    'delays nobody and takes no memory while others on the same stream receive 300 MB',
    { timeout: 600_000 },
    async () => {
      served = await serveLog({ slowMs: 600_000 });
      const [slow, fast] = [await RawSocket.connect(served.url), await RawSocket.connect(served.url)];
      for (const client of [slow, fast]) client.subscribe(changes);
      served.log.append(many, large);
      await until(() => [slow, fast].every(({ cursors }) => cursors.length === many));
      expect(served.gateway.openStreams).toBe(1);
      slow.pause();
      const before = memoryInUse();
      served.log.append(1500);
      await until(() => fast.cursors.length === many + 1500, 500_000);
      expect(fast.cursors).toEqual(cursorsTo(many + 1500));
      expect((memoryInUse() - before) / 2 ** 20).toBeLessThan(64);
      for (const client of [slow, fast]) client.cut();
    },
  );

  test('is told apart from one that keeps up with large events, with or without cursors', async () => {
    served = await serveLog({ slowMs: 60_000 });
    const { url, log } = served;
    const [behind, live] = [
      overWebSocket({ url, query: 'subscription { changes { cursor text } }' }),
      overWebSocket({ url, query: 'subscription { live { cursor text } }' }),
    ];
    await until(() => log.opened === 2);
    log.append(many, large);
    for (const reader of [behind, live]) {
      await reader.untilReceived(many);
      expect([reader.received.map(({ cursor }) => cursor), reader.codes]).toEqual([cursorsTo(many), []]);
    }
    expect(log.opened).toBe(2);
    for (const reader of [behind, live]) await reader.stop();
  });
});

/** Bytes on the heap and in buffers after garbage collection. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
