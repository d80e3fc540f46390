import { setTimeout as delay } from 'node:timers/promises';
import { probe } from '../event-graph/feed.ts';
import type { GatewayName } from '../gateways/gateway-names.ts';
import { startGateway } from '../gateways/gateway-process.ts';
import { peakResidentMb, processorMs, residentMb } from '../process-usage.ts';
import { quantile } from '../quantile.ts';
import { SubgraphProcess } from '../subgraphs/subgraph-process.ts';
import { SubscriberProcesses } from './subscriber-processes.ts';

const openTimeoutMs = 120_000;
const deliveryTimeoutMs = 180_000;
const probeIntervalMs = 1000;

export interface FanoutRequest {
  gateway: GatewayName;
  subscribers: number;
  events: number;
  /** Time between two events. */
  intervalMs: number;
  /** Where the supergraph is written. */
  folder: string;
}

/** What one gateway did with one number of subscribers. */
export interface Fanout {
  gateway: GatewayName;
  subscribers: number;
  events: number;
  intervalMs: number;
  /** Subscriptions that the gateway holds open at the subgraph that emits the events. */
  upstreams: number;
  /** Requests to the other subgraphs for each event. */
  requestsPerEvent: number;
  /** Processor time of the gateway for each event delivered to a subscriber, in microseconds. */
  processorUs: number;
  p50Ms: number;
  p99Ms: number;
  /** From the emission of the last event to its last delivery; above the interval, the gateway does not keep up. */
  lastMs: number;
  residentMb: number;
  peakResidentMb: number;
}

/** Sends events to many subscribers through a fresh gateway; each must receive every event in order. */
export async function measureFanout({
  gateway,
  subscribers,
  events,
  intervalMs,
  folder,
}: FanoutRequest): Promise<Fanout> {
  const subgraphs = await SubgraphProcess.start('fanout', folder);
  const { url, process } = await startGateway(gateway, subgraphs.supergraphFile);
  const clients = new SubscriberProcesses(url.replace('http', 'ws'), subscribers, events);
  try {
    await openAll(clients, subgraphs);
    const askedBefore = await subgraphs.asked();
    const usedBefore = processorMs(process.pid);
    await subgraphs.emit({ first: 1, count: events, intervalMs });
    const emittedAt = performance.now();
    const { latencies, faults } = await clients.delivery(deliveryTimeoutMs);
    const lastMs = performance.now() - emittedAt;
    const used = processorMs(process.pid) - usedBefore;
    const asked = await subgraphs.asked();
    if (faults.length > 0 || latencies.length < subscribers * events)
      throw new Error(
        `${gateway} delivered ${latencies.length} of ${subscribers * events} events:\n${[...faults, process.output].join('\n')}`,
      );
    return {
      gateway,
      subscribers,
      events,
      intervalMs,
      upstreams: asked.streams,
      requestsPerEvent: (asked.requests - askedBefore.requests) / events,
      processorUs: (used * 1000) / latencies.length,
      p50Ms: quantile(latencies, 0.5),
      p99Ms: quantile(latencies, 0.99),
      lastMs,
      residentMb: residentMb(process.pid),
      peakResidentMb: peakResidentMb(process.pid),
    };
  } finally {
    await Promise.all([clients.stop(), process.stop(), subgraphs.process.stop()]);
  }
}

/** The protocol does not confirm a subscription, so emits probes until each subscriber has received one. */
async function openAll(clients: SubscriberProcesses, subgraphs: SubgraphProcess): Promise<void> {
  const until = Date.now() + openTimeoutMs;
  do {
    if (Date.now() > until) throw new Error('Not all subscriptions were open in time');
    await delay(probeIntervalMs);
    await subgraphs.emit({ first: probe, count: 1, intervalMs: 0 });
    await delay(probeIntervalMs);
  } while (!clients.areOpen());
}
