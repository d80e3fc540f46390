import type { SendFetch } from '../execution/run-plan.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { SignedSubgraph } from './signed-subgraph.ts';

/** Sends the fetches of one request in the name of its caller, for as long as the client is there. */
export function sendFetches(subgraphs: ReadonlyMap<string, SignedSubgraph>, context: GatewayContext): SendFetch {
  return async ({ subgraph }, body) => subgraphs.get(subgraph)!.answer(body, context, context.signal);
}
