import type { GatewayProcess } from '../gateways/gateway-process.ts';
import type { GatewayName } from '../gateways/gateway-names.ts';
import { processorMs, residentMb } from '../process-usage.ts';
import { quantile } from '../quantile.ts';
import type { SubgraphProcess } from '../subgraphs/subgraph-process.ts';
import { checkSize, requestBodies, type AnswerSizes } from './expected-answers.ts';
import { concurrency, sendLoad, type Load } from './load.ts';
import type { BenchQuery } from './queries.ts';
import type { QueryName } from './query-names.ts';

/** Whether all requests are the same, or no two in flight are. */
export const modes = ['identical', 'distinct'] as const;
export type Mode = (typeof modes)[number];

/** The results of one turn of a gateway. */
export interface Turn {
  gateway: GatewayName;
  query: QueryName;
  mode: Mode;
  requests: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Processor time of the gateway's process per request, over all its threads. */
  processorMs: number;
  /** Resident memory of the gateway's process after the turn. */
  residentMb: number;
  subgraphRequests: number;
  /** Requests that were new to a subgraph and so cost it more: none if all was warm. */
  notRemembered: number;
}

export interface TurnRequest {
  gateway: GatewayProcess;
  query: BenchQuery;
  mode: Mode;
  sizes: AnswerSizes;
  until: Load['until'];
  subgraphs: SubgraphProcess;
}

/** Measures one gateway, the only one that is not suspended. */
export async function measureTurn({ gateway, query, mode, sizes, until, subgraphs }: TurnRequest): Promise<Turn> {
  const { name, url, process } = gateway;
  const all = requestBodies(query);
  const bodies = mode === 'identical' ? all.slice(0, 1) : all;
  const check = checkSize(name, sizes);
  process.resume();
  // Connections between gateway and subgraphs may have been closed while it was suspended.
  await sendLoad({ url, bodies, until: { requests: 2 * concurrency }, check });
  const askedBefore = await subgraphs.asked();
  const usedBefore = processorMs(process.pid);
  const { requests, seconds, latencies } = await sendLoad({ url, bodies, until, check });
  const used = processorMs(process.pid) - usedBefore;
  const resident = residentMb(process.pid);
  process.suspend();
  const asked = await subgraphs.asked();
  return {
    gateway: name,
    query: query.name,
    mode,
    requests,
    perSecond: requests / seconds,
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
    processorMs: used / requests,
    residentMb: resident,
    subgraphRequests: (asked.requests - askedBefore.requests) / requests,
    notRemembered: asked.executed - askedBefore.executed,
  };
}
