import { setImmediate } from 'node:timers/promises';
import { buildOperationContext, executeQueryPlan, type ServiceMap } from '@apollo/gateway';
import { operationFromDocument } from '@apollo/federation-internals';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { parse, type FormattedExecutionResult } from 'graphql';
import { composeSupergraph } from '../../supergraph/compose.ts';
import { keepNumber, readJson } from '../../json/read-json.ts';
import { LoadedSupergraph } from '../../supergraph/loaded-supergraph.ts';
import { execute, type Outcome } from '../execute.ts';
import { Operation } from '../operation.ts';
import type { GeneratedOperation } from './generate-operation.ts';
import { essence, type Essence } from './essence.ts';
import { answerer, type AnswerRequest, type TestSubgraph } from './test-subgraph.ts';

interface PathOnly {
  path?: readonly (string | number)[];
}

/** Returns a response in place of the subgraph's, or throws; `undefined` leaves it to the subgraph. */
export type Intercept = (subgraph: string, body: string) => FormattedExecutionResult | undefined;

/** One supergraph, served by both the stock execution and the hub's. */
export class Differential {
  readonly supergraph: LoadedSupergraph;
  readonly #subgraphs: ReadonlyMap<string, AnswerRequest>;
  readonly #intercept: Intercept;

  constructor(
    supergraph: LoadedSupergraph,
    subgraphs: ReadonlyMap<string, AnswerRequest>,
    intercept: Intercept = () => undefined,
  ) {
    this.supergraph = supergraph;
    this.#subgraphs = subgraphs;
    this.#intercept = intercept;
  }

  static of(subgraphs: readonly TestSubgraph[], intercept?: Intercept): Differential {
    const answers = new Map(subgraphs.map((subgraph) => [subgraph.name, answerer(subgraph)]));
    return new Differential(new LoadedSupergraph(composeSupergraph(subgraphs)), answers, intercept);
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

  async own(operation: GeneratedOperation): Promise<Essence> {
    const { data, errors } = await this.outcome(operation);
    return essence(data === undefined ? null : JSON.parse(data, keepNumber), errors);
  }

  /** The result of the hub's execution, with every reported error; one of the subgraphs may answer after the others. */
  async outcome({ query, variables }: GeneratedOperation, late?: string): Promise<Outcome> {
    return execute({
      operation: new Operation(this.supergraph.compileSource, parse(query), undefined),
      variables: readJson(JSON.stringify(variables)) as Record<string, unknown>,
      types: this.supergraph.compileSource.types,
      send: async ({ subgraph }, text) => {
        if (subgraph === late) await setImmediate();
        return this.#intercept(subgraph, text) ?? this.#subgraphs.get(subgraph)!(JSON.parse(text, keepNumber));
      },
    });
  }
}
