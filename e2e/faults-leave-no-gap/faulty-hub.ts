import type { SubgraphName } from '@hub/embedded/agencies.ts';
import { until } from '@hub/shared/testing/until.ts';
import { startSeparateHub, type SeparateHub } from '../each-part-in-its-own-process/separate-hub.ts';
import { FaultProxy } from './fault-proxy.ts';
import { inspected } from './gateway-heap.ts';

const subgraphTimeoutMs = 3000;
const requestTimeoutMs = 6000;
/** The time within which every client must be answered, even on a busy machine. */
export const answeredWithinMs = requestTimeoutMs + 5000;
/** One delay below the gateway's timeout, and one above. */
const slowMs = [subgraphTimeoutMs / 8, 1.25 * subgraphTimeoutMs];

export interface FaultyHub extends SeparateHub {
  proxies: Record<SubgraphName, FaultProxy>;
  /** Waits until the gateway has no open connection to a subgraph. */
  untilNothingIsOpen: () => Promise<void>;
}

/** The hub in separate processes, with a proxy in front of each subgraph. */
export async function startFaultyHub(natsUrl: string): Promise<FaultyHub> {
  const proxies = {} as Record<SubgraphName, FaultProxy>;
  const all = () => Object.values(proxies);
  const hub = await startSeparateHub('sqlite', natsUrl, {
    reachedAt: async (name, url) => {
      const proxy = new FaultProxy(url, slowMs);
      proxies[name] = proxy;
      await proxy.listen();
      return proxy.url;
    },
    gatewaySettings: {
      ...inspected,
      HUB_SUBGRAPH_TIMEOUT_MS: String(subgraphTimeoutMs),
      HUB_REQUEST_TIMEOUT_MS: String(requestTimeoutMs),
    },
  });
  await hub.impatient.stop();
  return {
    ...hub,
    proxies,
    untilNothingIsOpen: () =>
      until(() => all().every(({ openStreams, openSockets }) => openStreams + openSockets === 0)),
    close: async () => {
      await hub.close();
      for (const proxy of all()) proxy.close();
    },
  };
}
