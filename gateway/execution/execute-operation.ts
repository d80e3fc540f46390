import { executeQueryPlan, type GraphQLDataSource, type ServiceMap } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { getVariableValues, GraphQLError } from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';
import type { SignedSubgraph } from '../subgraph-link/signed-subgraph.ts';
import type { LoadedSupergraph, PreparedOperation } from '../supergraph/loaded-supergraph.ts';

export interface OperationRequest {
  supergraph: LoadedSupergraph;
  subgraphs: ReadonlyMap<string, SignedSubgraph>;
  prepared: PreparedOperation;
  variables: Record<string, unknown>;
  context: GatewayContext;
}

/** Runs a plan against the subgraphs. `local` answers in place of a subgraph, for what is at hand already. */
export async function executeOperation(
  { supergraph, subgraphs, prepared, variables, context }: OperationRequest,
  plan: QueryPlan = prepared.plan,
  local: ServiceMap = {},
): Promise<GatewayExecutionResult> {
  const { operationContext } = prepared;
  const coerced = getVariableValues(
    supergraph.apiSchema,
    operationContext.operation.variableDefinitions ?? [],
    variables,
  );
  if (coerced.errors) {
    const extensions = { code: 'BAD_USER_INPUT' };
    return {
      errors: coerced.errors.map(({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? [], extensions })),
    };
  }
  const remote = [...subgraphs].map(([name, subgraph]) => [name, dataSource(subgraph, context)] as const);
  const serviceMap: ServiceMap = { ...Object.fromEntries(remote), ...local };
  // What the stock execution reads of a request: its variables and its context.
  const requestContext = {
    request: { variables },
    context,
    metrics: {},
  } as unknown as GatewayGraphQLRequestContext;
  const { supergraphSchema, plannerApiSchema } = supergraph;
  return executeQueryPlan(plan, serviceMap, requestContext, operationContext, supergraphSchema, plannerApiSchema);
}

function dataSource(subgraph: SignedSubgraph, context: GatewayContext): GraphQLDataSource {
  return {
    async process(options) {
      const { query, variables, operationName } = options.request;
      try {
        const request = { query: query!, variables, operationName };
        return await subgraph.answer(request, context, context.signal);
      } catch (error) {
        const path = 'pathInIncomingRequest' in options ? options.pathInIncomingRequest : undefined;
        throw new GraphQLError((error as Error).message, {
          originalError: error as Error,
          path: (path ?? []).filter((step) => step !== '@'),
        });
      }
    },
  };
}
