import { isOutsider } from './access/operation-access.ts';
import { requirePlainVariables } from './access/plain-text.ts';
import type { ExecutionRequest } from './execution/execute.ts';
import type { SendFetch } from './execution/run-plan.ts';
import { withDoubles } from './json/exact-number.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { SubgraphClient } from './subgraph-link/subgraph-client.ts';
import type { LoadedSupergraph } from './supergraph/loaded-supergraph.ts';

/** A client request, whatever the protocol. */
export interface ClientRequest {
  query: string;
  variables?: Record<string, unknown> | null | undefined;
  operationName?: string | null | undefined;
}

/** A supergraph in service, with a client for each of its subgraphs. */
export class Serving {
  readonly supergraph: LoadedSupergraph;
  readonly clients: ReadonlyMap<string, SubgraphClient>;
  #inFlight = 0;
  #onIdle = () => {};

  constructor(supergraph: LoadedSupergraph, clients: ReadonlyMap<string, SubgraphClient>) {
    this.supergraph = supergraph;
    this.clients = clients;
  }

  /** Prepares a request for execution; throws if it is invalid or its caller may not execute it. */
  admit({ query, variables: given, operationName }: ClientRequest, context: GatewayContext): ExecutionRequest {
    if (context.tokenFailure) throw context.tokenFailure;
    const variables = given ?? {};
    requirePlainVariables(variables);
    const { operation, access, size } = this.supergraph.prepare(query, operationName);
    const refusal = access.refusal(context.principal) ?? size.refusal(withDoubles(variables));
    if (refusal) throw refusal;
    const { types } = this.supergraph.compileSource;
    const isAnonymous = isOutsider(context.principal);
    return { operation, variables, types, isAnonymous, send: this.sendOnBehalfOf(context) };
  }

  /** Executes a request; the serving counts as busy until then. */
  async track<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#inFlight += 1;
    try {
      return await work();
    } finally {
      this.#inFlight -= 1;
      if (this.#inFlight === 0) this.#onIdle();
    }
  }

  /** Waits until no request is in flight; for a serving that gets no new requests. */
  async untilIdle(): Promise<void> {
    if (this.#inFlight === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#onIdle = resolve;
    await promise;
  }

  /** Sends fetches on behalf of a caller, until its client disconnects. */
  sendOnBehalfOf(context: GatewayContext): SendFetch {
    return async ({ subgraph, isMutation }, body) => {
      const client = this.clients.get(subgraph)!;
      return isMutation ? client.mutate(body, context) : client.query(body, context);
    };
  }
}
