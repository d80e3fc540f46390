import type { FormattedExecutionResult } from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';
import { SharedFlights } from '../subgraph-link/shared-flights.ts';
import { SubgraphClient } from '../subgraph-link/subgraph-client.ts';
import type { SubgraphLink } from '../subgraph-link/subgraph-link.ts';

/** A request on its way. */
export interface Sent {
  body: string;
  signal: AbortSignal;
  timeoutMs: number | undefined;
  answer: (result: FormattedExecutionResult) => void;
  fail: () => void;
}

/** What a client of one subgraph sends; it stays under way until the test says what becomes of it. */
export class HeldSubgraph implements SubgraphLink {
  readonly sent: Sent[] = [];
  /** What becomes of a request at once, where the test does not wait to say it. */
  onSent: (sent: Sent) => void = () => {};

  async answer(body: string, _envelope: string | undefined, signal: AbortSignal, timeoutMs?: number) {
    const { promise, resolve, reject } = Promise.withResolvers<FormattedExecutionResult>();
    const sent = { body, signal, timeoutMs, answer: resolve, fail: () => reject(new Error('the line is cut')) };
    this.sent.push(sent);
    this.onSent(sent);
    return promise;
  }

  /** A client of this subgraph. */
  client(timeoutMs = 10_000, flights = new SharedFlights()): SubgraphClient {
    return new SubgraphClient({ name: 'stock', access: { link: this }, timeoutMs, flights, onFailure: () => {} });
  }

  subscribe(): never {
    throw new Error('There are no subscriptions');
  }
}

/** A request of a caller whose client is there until `leave` is called. */
export function caller({ callerKey = 'caller', patienceMs = 60_000 } = {}): GatewayContext & { leave: () => void } {
  const gone = new AbortController();
  const deadline = performance.now() + patienceMs;
  const claims = { principal: undefined, requestId: 'request', language: 'en' } as const;
  return { ...claims, callerKey, deadline, signal: gone.signal, leave: () => gone.abort() };
}

/** The code with which a request ends, or what it brings. */
export const outcome = async (request: Promise<FormattedExecutionResult>): Promise<unknown> =>
  request.then(
    ({ data }) => data,
    (error: { code?: string }) => error.code ?? error,
  );
