import type { FormattedExecutionResult } from 'graphql';

/**
 * A connection to one subgraph. The envelope is the gateway's signature over the body, if the subgraph requires one.
 */
export interface SubgraphLink {
  /** Sends a query or mutation. `timeoutMs` is how long the gateway will wait. */
  answer(
    body: string,
    envelope: string | undefined,
    signal: AbortSignal,
    timeoutMs?: number,
  ): Promise<FormattedExecutionResult>;
  /**
   * Opens a subscription; ends when the signal is aborted. `onAlive` is called when the subgraph has accepted it, and
   * on every sign of life from then on, even a heartbeat.
   */
  subscribe(
    body: string,
    envelope: string | undefined,
    signal: AbortSignal,
    onAlive?: () => void,
  ): AsyncIterable<FormattedExecutionResult>;
}

/** A link to a subgraph and, if its agency requires signed requests, the key that it shares with the gateway. */
export interface SubgraphAccess {
  link: SubgraphLink;
  envelopeKey?: Buffer | undefined;
}
