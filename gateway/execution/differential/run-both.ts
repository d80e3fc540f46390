import { buildOperationContext, executeQueryPlan, type ServiceMap } from '@apollo/gateway';
import { operationFromDocument } from '@apollo/federation-internals';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { parse } from 'graphql';
import { composeSupergraph } from '../../supergraph/compose.ts';
import { LoadedSupergraph } from '../../supergraph/loaded-supergraph.ts';
import { execute, type Outcome } from '../execute.ts';
import { Operation } from '../operation.ts';
import type { GeneratedOperation } from './generate-operation.ts';
import { essence, type Essence } from './essence.ts';
import { answerer, type AnswerRequest, type TestSubgraph } from './test-subgraph.ts';

interface PathOnly {
  path?: readonly (string | number)[];
}

/** One supergraph, served by the stock execution and by the hub's. */
export class Differential {
  readonly supergraph: LoadedSupergraph;
  readonly #subgraphs: ReadonlyMap<string, AnswerRequest>;

  constructor(supergraph: LoadedSupergraph, subgraphs: ReadonlyMap<string, AnswerRequest>) {
    this.supergraph = supergraph;
    this.#subgraphs = subgraphs;
  }

  static of(subgraphs: readonly TestSubgraph[]): Differential {
    const answers = new Map(subgraphs.map((subgraph) => [subgraph.name, answerer(subgraph)]));
    return new Differential(new LoadedSupergraph(composeSupergraph(subgraphs)), answers);
  }

  async stock({ query, variables }: GeneratedOperation): Promise<Essence> {
    const document = parse(query);
    const { apiSchema, plannerApiSchema, supergraphSchema, compileSource } = this.supergraph;
    const plan = compileSource.planner.buildQueryPlan(operationFromDocument(plannerApiSchema, document));
    const services: ServiceMap = Object.fromEntries(
      [...this.#subgraphs].map(([name, answer]) => [
        name,
        {
          process: async ({ request }) =>
            (await answer({ query: request.query!, variables: request.variables })) as never,
        },
      ]),
    );
    const context = { request: { variables }, context: {}, metrics: {} } as unknown as GatewayGraphQLRequestContext;
    const operationContext = buildOperationContext({ schema: apiSchema, operationDocument: document });
    const result = await executeQueryPlan(
      plan,
      services,
      context,
      operationContext,
      supergraphSchema,
      plannerApiSchema,
    );
    const completion = (result.extensions?.['valueCompletion'] ?? []) as PathOnly[];
    return essence(result.data, [...(result.errors ?? []), ...completion]);
  }

  async own(asked: GeneratedOperation): Promise<Essence> {
    const { data, errors } = await this.outcome(asked);
    return essence(data === undefined ? null : JSON.parse(data), errors);
  }

  /** What the hub's execution comes to, with each error as it is told. */
  async outcome({ query, variables }: GeneratedOperation): Promise<Outcome> {
    return execute({
      operation: new Operation(this.supergraph.compileSource, parse(query), undefined),
      variables,
      types: this.supergraph.compileSource.types,
      send: async ({ subgraph }, text) => this.#subgraphs.get(subgraph)!(JSON.parse(text)),
    });
  }
}
