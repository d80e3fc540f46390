import type { FormattedExecutionResult } from 'graphql';

/** How the gateway reaches one subgraph. The envelope is its signature over the body. */
export interface SubgraphLink {
  /** Answers a query or mutation. */
  answer(body: string, envelope: string, signal: AbortSignal): Promise<FormattedExecutionResult>;
  /** Opens a subscription; ends when the signal is aborted. */
  subscribe(body: string, envelope: string, signal: AbortSignal): AsyncIterable<FormattedExecutionResult>;
}
