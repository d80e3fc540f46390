import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { subgraphNames } from '@hub/embedded/agencies.ts';
import { natsServers } from '@hub/shared/testing/test-transports.ts';
import { endAllParts } from '../each-part-in-its-own-process/part.ts';
import { faults } from './faults.ts';
import { startFaultyHub, type FaultyHub } from './faulty-hub.ts';
import { heldBytes, prototypeKeys } from './gateway-heap.ts';
import { freshlyReceived, ledgerLines } from './ledger-as-it-is.ts';
import { Load, subscribed } from './load.ts';

const megabyte = 1024 * 1024;
/** The gateway reads at most 32 MB of an answer; the socket buffers of both sides come on top. */
const maxTaken = 48 * megabyte;
/** About 57 MB were measured before and after, within 1 MB; a single oversized answer that is retained is more. */
const maxMoreHeld = 4 * megabyte;

const cases = subgraphNames.flatMap((name) => faults.map((fault) => ({ name, fault, what: fault.name })));

describe.each(natsServers)('while 50 clients query and 50 subscribe', { timeout: 600_000 }, (natsUrl) => {
  let hub: FaultyHub;
  let load: Load;
  let heldBefore: number;
  let prototypeBefore: unknown;

  beforeAll(async () => {
    hub = await startFaultyHub(natsUrl);
    load = await Load.on(hub);
  });
  afterAll(async () => {
    await load?.abandon();
    await hub?.close();
    endAllParts();
  });

  test('without faults, all requests are answered, all subscribers get events, and no connection stays open afterwards', async () => {
    load.start();
    await load.until(() => load.clients.every((client) => client.since(0).length >= 20));
    await load.until(() => load.followers.every(({ received }) => received.length >= 3));
    await load.stop();
    expect(load.clients.flatMap((client) => client.codesSince(0))).toEqual([]);
    await hub.untilNothingIsOpen();
    heldBefore = await heldBytes(hub.gateway);
    prototypeBefore = await prototypeKeys(hub.gateway);
    load.start();
  });

  test.each(cases)(
    'with $name $what, requests that need it are answered in time, others as usual, and then all recover',
    async ({ name, fault }) => {
      const subgraph = hub.subgraphs[name];
      const proxy = hub.proxies[name];
      await load.untilAllHear();
      const began = performance.now();
      await fault.begin(subgraph, proxy);
      await load.until(() => proxy.hasShownAll && load.clients.every((client) => client.since(began).length > 0));
      const ended = performance.now();
      await fault.end(subgraph, proxy);
      await load.until(() => load.clients.every((client) => client.isWellSince(ended)));
      await load.untilAllHear();
      // One stream for all equal subscriptions, as before.
      await load.until(() => hub.proxies.customs.openStreams === subscribed.length);

      for (const client of load.clients) {
        const allowed = client.question.needs.includes(name) ? fault.codes : [];
        expect(allowed).toEqual(expect.arrayContaining([...new Set(client.codesSince(began))]));
        expect(client.since(began).flatMap(({ leak }) => leak ?? [])).toEqual([]);
      }
      expect(load.clients.flatMap((client) => client.codesSince(began))).toContain(fault.sign);
    },
  );

  test('throughout, each of 50 subscribers got every line of its ledger, once and in order', async () => {
    await load.stop();
    for (const organisation of subscribed) {
      const ledger = await ledgerLines(hub, organisation);
      const fresh = await freshlyReceived(hub, organisation, ledger.length);
      expect(fresh.map(({ id }) => id).toSorted()).toEqual(ledger.toSorted());
      for (const follower of load.followers) {
        if (follower.organisation === organisation) expect(follower.received).toEqual(fresh);
      }
    }
  });

  test('a command that was retried until it was answered was executed once', async () => {
    await load.stop();
    expect(await ledgerLines(hub, 'bjmpa')).toHaveLength(load.lines);
  });

  test('the gateway has released its connections and memory', async () => {
    await load.stop();
    await hub.untilNothingIsOpen();
    expect(await heldBytes(hub.gateway)).toBeLessThan(heldBefore + maxMoreHeld);
    expect(await prototypeKeys(hub.gateway)).toBe(prototypeBefore);
  });

  test.each(subgraphNames)('the gateway read no more of an oversized answer of %s than its limit', (name) => {
    expect(hub.proxies[name].maxTaken).toBeGreaterThan(0);
    expect(hub.proxies[name].maxTaken).toBeLessThan(maxTaken);
  });
});
