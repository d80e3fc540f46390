import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { StockMovement } from '@hub/customs/stock-movement/stock-movement.entity.ts';
import { newKeys } from '@hub/embedded/keys.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { appendRows, newRow } from '@hub/shared/paging/append-rows.ts';
import { testClock } from '@hub/shared/testing/test-clock.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { agree, approvedDrug, partiesOf } from '../arrange.ts';
import { serveOver, type ServedGateway } from '../subscribers-miss-nothing/served-gateway.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { codeOf, getExport } from './get-export.ts';

/** Too many to fit the buffers of a connection. */
const rows = 60_000;
const pages = rows / 200;
const pause = () => delay(200);

describe.each(databases)('an export that does not end well, on %s,', (dialect) => {
  const keys = newKeys();
  let hub: TestHub;
  let served: ServedGateway | undefined;

  beforeAll(async () => {
    hub = await startTestHub(dialect, keys);
    const parties = await partiesOf(hub);
    await agree(parties);
    const { drugId } = await approvedDrug(parties, 1, 1);
    const line = { kind: 'ENTERED' as const, at: testClock(), drugId, importerId: parties.importerId, quantity: 1 };
    for (let written = 0; written < rows; written += 2000) {
      const some = Array.from({ length: 2000 }, () => newRow(StockMovement, { ...line, id: newId() }));
      await inTransaction(hub.subgraphs.customs.agency.database, (em) => appendRows(em, some));
    }
  });
  afterEach(async () => {
    await served?.close();
    served = undefined;
  });
  afterAll(() => hub.close());

  /** A gateway that records which subgraphs it asks. */
  const serve = async (options: Omit<Parameters<typeof serveOver>[2], 'asked'> = {}) => {
    const asked: string[] = [];
    served = await serveOver(hub, keys, { asked, ...options });
    const { url } = served;
    const get = (signal?: AbortSignal) => getExport({ ...hub, url }, 'ledger', 'customs', 'en', signal);
    return { get, pagesRead: () => asked.filter((name) => name === 'customs').length };
  };
  const untilQuiet = async (count: () => number) => {
    for (let before = -1; before !== count();) {
      before = count();
      await pause();
    }
    return count();
  };

  test('reads no more of the list than its client does, and nothing once that is gone', async () => {
    const { get, pagesRead } = await serve();
    const gone = new AbortController();
    const { body } = await get(gone.signal);
    const reader = body!.getReader();
    await reader.read();
    const ahead = await untilQuiet(pagesRead);
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThan(pages);
    while (pagesRead() === ahead) await reader.read();
    const before = pagesRead();
    gone.abort();
    await reader.closed.catch(() => {});
    await pause();
    expect(await untilQuiet(pagesRead)).toBeLessThanOrEqual(before + 1);
  });

  test('stops the page that is being read when its client goes', async () => {
    let isSlow = false;
    const stopped = Promise.withResolvers<unknown>();
    const { get } = await serve({
      beforeAnswer: async (signal) => {
        if (!isSlow) return;
        await once(signal, 'abort');
        stopped.resolve('stopped');
      },
    });
    const gone = new AbortController();
    const reading = get(gone.signal).then((response) => response.text());
    await pause();
    isSlow = true;
    await pause();
    gone.abort();
    await expect(reading).rejects.toThrow('aborted');
    expect(await Promise.race([stopped.promise, delay(5000)])).toBe('stopped');
  });

  test('breaks the connection when a page fails, so that no part is taken for the whole', async () => {
    let isBroken = false;
    const { get } = await serve({
      beforeAnswer: async () => {
        if (isBroken) throw new Error('broken');
      },
    });
    const response = await get();
    expect(response.status).toBe(200);
    isBroken = true;
    await expect(response.text()).rejects.toThrow('terminated');
    expect(await codeOf(await get())).toEqual([503, 'SUBGRAPH_UNAVAILABLE', undefined]);
  });

  test('ends with the token of its client', async () => {
    const { verifyToken } = hub.gateway;
    let expiresAt = 0;
    const { get, pagesRead } = await serve({
      verifyToken: async (authorization) => ({ ...(await verifyToken(authorization))!, expiresAt }),
      beforeAnswer: () => delay(20),
    });
    expiresAt = Date.now() / 1000 + 0.5;
    const response = await get();
    await expect(response.text()).rejects.toThrow('terminated');
    expect(pagesRead()).toBeLessThan(pages);
  });
});
