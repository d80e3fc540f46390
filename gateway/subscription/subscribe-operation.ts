import type { FormattedExecutionResult } from 'graphql';
import { presentError, type Presentation } from '@hub/shared/refusal/present-error.ts';
import { fetchBody } from '../execution/compile-plan.ts';
import type { SubscriptionSteps } from '../execution/compiled-operation.ts';
import { complete, type Decided, type ExecutionRequest, type Outcome } from '../execution/execute.ts';
import { isData } from '../execution/merge-data.ts';
import { rewriteData } from '../execution/rewrite-data.ts';
import { subgraphErrors } from '../execution/subgraph-errors.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { SignedSubgraph } from '../subgraph-link/signed-subgraph.ts';

export interface SubscriptionRequest extends ExecutionRequest {
  context: GatewayContext;
  upstream: SignedSubgraph;
  presentation: Presentation;
}

/**
 * Serves a subscription: the planner's primary fetch is the stream of one subgraph, and each of its events is completed
 * from the others by the rest of the plan. Events are taken one by one, so a slow client slows its stream down.
 */
export async function* subscribeOperation(
  request: SubscriptionRequest,
  decided: Decided,
  steps: SubscriptionSteps,
): AsyncGenerator<FormattedExecutionResult, void, void> {
  const { context, upstream, presentation, variables } = request;
  try {
    for await (const event of upstream.subscribe(fetchBody(steps.primary, variables), context, context.signal)) {
      const { data, errors } = await completeEvent(request, decided, steps, event);
      const presented = errors.map((error) => presentError(error, presentation));
      yield { data: JSON.parse(data!), ...(presented.length > 0 ? { errors: presented } : {}) };
    }
  } catch (error) {
    yield { errors: [presentError(error, presentation)] };
  }
}

async function completeEvent(
  request: SubscriptionRequest,
  decided: Decided,
  { primary, rest }: SubscriptionSteps,
  event: FormattedExecutionResult,
): Promise<Outcome> {
  const data = isData(event.data) ? event.data : {};
  if (primary.outputRewrites) rewriteData(primary.outputRewrites, data, request.types);
  const errors = subgraphErrors(event.errors ?? [], primary, { path: [], objects: [data] }, data, () => []);
  return complete(request, decided, rest, data, errors);
}
