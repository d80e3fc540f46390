import type { FormattedExecutionResult } from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';
import { SharedFlights } from '../subgraph-link/shared-flights.ts';
import { SubgraphClient } from '../subgraph-link/subgraph-client.ts';
import type { SubgraphLink } from '../subgraph-link/subgraph-link.ts';

/** A request in flight. */
export interface Sent {
  body: string;
  signal: AbortSignal;
  timeoutMs: number | undefined;
  answer: (result: FormattedExecutionResult) => void;
  fail: () => void;
}

/** Holds the requests of a client of one subgraph until the test decides their outcome. */
export class HeldSubgraph implements SubgraphLink {
  readonly sent: Sent[] = [];
  /** Decides the outcome of a request at once. */
  onSent: (sent: Sent) => void = () => {};

  async answer(body: string, _envelope: string | undefined, signal: AbortSignal, timeoutMs?: number) {
    const { promise, resolve, reject } = Promise.withResolvers<FormattedExecutionResult>();
    const sent = { body, signal, timeoutMs, answer: resolve, fail: () => reject(new Error('connection lost')) };
    this.sent.push(sent);
    this.onSent(sent);
    return promise;
  }

  /** A client of this subgraph. */
  client(timeoutMs = 10_000, flights = new SharedFlights()): SubgraphClient {
    return new SubgraphClient({ name: 'stock', access: { link: this }, timeoutMs, flights, onFailure: () => {} });
  }

  subscribe(): ReturnType<SubgraphLink['subscribe']> {
    throw new Error('Subscriptions are not supported');
  }
}

/** The context of a caller whose client stays connected until `leave` is called. */
export function caller({ callerKey = 'caller', timeLeftMs = 60_000 } = {}): GatewayContext & { leave: () => void } {
  const gone = new AbortController();
  const deadline = performance.now() + timeLeftMs;
  const claims = { principal: undefined, requestId: 'request', language: 'en' } as const;
  return { ...claims, callerKey, deadline, signal: gone.signal, leave: () => gone.abort() };
}

/** The error code of a request, or its data. */
export const outcome = async (request: Promise<FormattedExecutionResult>): Promise<unknown> =>
  request.then(
    ({ data }) => data,
    (error: { code?: string }) => error.code ?? error,
  );
