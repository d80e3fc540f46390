import type { FormattedExecutionResult } from 'graphql';

/** How the gateway reaches one subgraph. The envelope is its signature over the body, where the subgraph asks for one. */
export interface SubgraphLink {
  /** Answers a query or mutation. `timeoutMs` is how long the gateway will wait. */
  answer(
    body: string,
    envelope: string | undefined,
    signal: AbortSignal,
    timeoutMs?: number,
  ): Promise<FormattedExecutionResult>;
  /**
   * Opens a subscription; ends when the signal is aborted. `onAlive` is called when the subgraph has accepted it, and
   * with each sign of life from then on, even a heartbeat.
   */
  subscribe(
    body: string,
    envelope: string | undefined,
    signal: AbortSignal,
    onAlive?: () => void,
  ): AsyncIterable<FormattedExecutionResult>;
}

/** A way to a subgraph and, where its agency asks for signed requests, the key that the gateway shares with it. */
export interface SubgraphAccess {
  link: SubgraphLink;
  envelopeKey?: Buffer | undefined;
}
