import { requirePlainVariables } from './access/plain-text.ts';
import type { ExecutionRequest } from './execution/execute.ts';
import type { SendFetch } from './execution/run-plan.ts';
import { withDoubles } from './json/exact-number.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { SubgraphClient } from './subgraph-link/subgraph-client.ts';
import type { LoadedSupergraph } from './supergraph/loaded-supergraph.ts';

/** A request of a client as every protocol carries it. */
export interface ClientRequest {
  query: string;
  variables?: Record<string, unknown> | null | undefined;
  operationName?: string | null | undefined;
}

/** A supergraph in service, with the clients of its subgraphs. */
export class Serving {
  readonly supergraph: LoadedSupergraph;
  readonly clients: ReadonlyMap<string, SubgraphClient>;
  #underWay = 0;
  #becameIdle = () => {};

  constructor(supergraph: LoadedSupergraph, clients: ReadonlyMap<string, SubgraphClient>) {
    this.supergraph = supergraph;
    this.clients = clients;
  }

  /** Makes a request ready to be carried out; throws why its caller may not ask it, or what is wrong with it. */
  admit({ query, variables: given, operationName }: ClientRequest, context: GatewayContext): ExecutionRequest {
    if (context.tokenFailure) throw context.tokenFailure;
    const variables = given ?? {};
    requirePlainVariables(variables);
    const { operation, access, size } = this.supergraph.prepare(query, operationName);
    const refusal = access.refusal(context.principal) ?? size.refusal(withDoubles(variables));
    if (refusal) throw refusal;
    const { types } = this.supergraph.compileSource;
    return { operation, variables, types, send: this.sendInTheNameOf(context) };
  }

  /** Does what a request asks for. The serving is in use until then. */
  async carryOut<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#becameIdle();
    }
  }

  /** Waits until nothing is under way; for a serving that gets no new requests. */
  async untilIdle(): Promise<void> {
    if (this.#underWay === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#becameIdle = resolve;
    await promise;
  }

  /** Sends fetches in the name of a caller, for as long as its client is there. */
  sendInTheNameOf(context: GatewayContext): SendFetch {
    return async ({ subgraph, isMutation }, body) => {
      const client = this.clients.get(subgraph)!;
      return isMutation ? client.mutate(body, context) : client.query(body, context);
    };
  }
}
