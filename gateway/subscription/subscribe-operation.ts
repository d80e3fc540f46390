import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import { OperationTypeNode, type ExecutionResult, type FormattedExecutionResult, type GraphQLError } from 'graphql';
import { presentError, type Presentation } from '@hub/shared/refusal/present-error.ts';
import { executeOperation, type OperationRequest } from '../execution/execute-operation.ts';
import type { SubscriptionNode } from '../supergraph/loaded-supergraph.ts';

type SubgraphResult = FormattedExecutionResult;

/**
 * Serves a subscription: the planner's primary fetch is the stream of one subgraph, and each of its events is completed
 * from the others by the rest of the plan. Events are taken one by one, so a slow client slows its stream down.
 */
export async function* subscribeOperation(
  request: OperationRequest,
  node: SubscriptionNode,
  presentation: Presentation,
): AsyncGenerator<FormattedExecutionResult, void, void> {
  const { primary } = node;
  const { context, variables, subgraphs } = request;
  const upstream = subgraphs.get(primary.serviceName)!;
  const used = (primary.variableUsages ?? []).filter((name) => variables[name] !== undefined);
  const opening = {
    query: primary.operation,
    operationName: primary.operationName,
    variables: Object.fromEntries(used.map((name) => [name, variables[name]])),
  };
  try {
    for await (const event of upstream.subscribe(opening, context, context.signal)) {
      yield present(await completeEvent(request, node, event), presentation);
    }
  } catch (error) {
    yield { errors: [presentError(error, presentation)] };
  }
}

/** Runs the plan with the event in the place of the primary fetch's answer. */
async function completeEvent(
  request: OperationRequest,
  { primary, rest }: SubscriptionNode,
  event: SubgraphResult,
): Promise<ExecutionResult> {
  const first: PlanNode = { ...primary, operationKind: OperationTypeNode.QUERY };
  const node: PlanNode = rest ? { kind: 'Sequence', nodes: [first, rest] } : first;
  const plan: QueryPlan = { kind: 'QueryPlan', node };
  let answered = false;
  const fromOwner = request.subgraphs.get(primary.serviceName)!;
  const local = {
    [primary.serviceName]: {
      async process(options: {
        request: { query?: string; variables?: Record<string, unknown>; operationName?: string };
      }) {
        if (!answered) {
          answered = true;
          return event as never;
        }
        const { query, variables, operationName } = options.request;
        const { context } = request;
        return (await fromOwner.answer({ query: query!, variables, operationName }, context, context.signal)) as never;
      },
    },
  };
  return (await executeOperation(request, plan, local)) as ExecutionResult;
}

function present(result: ExecutionResult, presentation: Presentation): FormattedExecutionResult {
  const errors = result.errors?.map((error: GraphQLError) => presentError(error, presentation));
  return {
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(errors?.length ? { errors } : {}),
  };
}
