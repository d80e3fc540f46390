import type { FormattedExecutionResult } from 'graphql';
import type { Presentation } from '@hub/shared/refusal/present-error.ts';
import { presentedAnswer } from '../answer.ts';
import { fetchBody } from '../execution/compile-plan.ts';
import type { SubscriptionSteps } from '../execution/compiled-operation.ts';
import { complete, type Decided, type ExecutionRequest } from '../execution/execute.ts';
import { isData } from '../execution/merge-data.ts';
import { rewriteData } from '../execution/rewrite-data.ts';
import { subgraphErrors } from '../execution/subgraph-errors.ts';
import type { SendFetch } from '../execution/run-plan.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { SubgraphClient } from '../subgraph-link/subgraph-client.ts';

/** One event as sent to subscribers: the text of a GraphQL result, and the cursor to resume after. */
export interface LiveEvent {
  text: string;
  cursor: string | undefined;
}

/** A subscription shared by callers with the same view: where its events come from and how each is completed. */
export interface LiveOperation {
  /** Equal for subscriptions that differ only in where they start. */
  key: string;
  isResumable: boolean;
  /** The cursor that this subscriber starts after. */
  begin: string | undefined;
  /** Whether it starts, without a cursor, with what is new. */
  beginsNow: boolean;
  /**
   * Opens the subgraph stream after a cursor. `onAlive` is called when the subgraph has accepted the subscription, and
   * on every sign of life from then on.
   */
  open: (
    after: string | undefined,
    signal: AbortSignal,
    onAlive: () => void,
  ) => AsyncIterable<FormattedExecutionResult>;
  placeOf: (event: FormattedExecutionResult) => string | undefined;
  complete: (event: FormattedExecutionResult, signal: AbortSignal) => Promise<LiveEvent>;
  /** Called with the error that broke a stream; subscribers are told only where to resume. */
  onLost: (error: unknown) => void;
}

export interface LiveOperationSource {
  /** The client's document, without the variables. */
  document: readonly [query: string, operationName: string | null];
  request: ExecutionRequest;
  decided: Decided;
  steps: SubscriptionSteps;
  upstream: SubgraphClient;
  sendOnBehalfOf: (context: GatewayContext) => SendFetch;
  caller: GatewayContext;
  requestTimeoutMs: number;
  presentation: Presentation;
}

export function liveOperation(source: LiveOperationSource): LiveOperation {
  const { document, request, decided, steps, upstream, sendOnBehalfOf, requestTimeoutMs, presentation } = source;
  const { primary, rest, resumption } = steps;
  const { variables, types } = request;
  const view = viewOf(source.caller);
  const others = Object.entries(variables).filter(([name]) => !resumption?.placeVariables.has(name));
  const placeOf = ({ data }: FormattedExecutionResult) => (isData(data) ? resumption?.placeOf(data) : undefined);
  const contextFor = (signal: AbortSignal) => ({ ...view, signal, deadline: performance.now() + requestTimeoutMs });
  return {
    key: JSON.stringify([
      document,
      others.sort(([a], [b]) => (a < b ? -1 : 1)),
      [...decided.compiled.overrides],
      view.callerKey,
    ]),
    isResumable: resumption !== undefined,
    begin: resumption?.begin(decided.coerced),
    beginsNow: resumption?.beginsNow(decided.coerced) ?? false,
    placeOf,
    onLost: presentation.onMasked,
    open: (after, signal, onAlive) => {
      const placed = { ...variables, ...resumption?.place(after, decided.coerced) };
      return upstream.subscribe(fetchBody(primary, placed), contextFor(signal), signal, onAlive);
    },
    complete: async (event, signal) => {
      const cursor = placeOf(event);
      const data = isData(event.data) ? event.data : {};
      if (primary.outputRewrites) rewriteData(primary.outputRewrites, data, types);
      const errors = subgraphErrors(event.errors ?? [], primary, { path: [], objects: [data] }, data, () => []);
      const send = sendOnBehalfOf(contextFor(signal));
      const outcome = await complete({ ...request, send }, decided, rest, data, errors);
      return { text: presentedAnswer(outcome, presentation).text, cursor };
    },
  };
}

/**
 * Everything that determines what a caller sees: its organisation and scopes, not the person, and the language of its
 * error messages. A shared stream runs on behalf of all callers with the same view.
 */
function viewOf({ principal, language, requestId }: GatewayContext) {
  const scopes = principal?.scopes.toSorted();
  const shared = principal && { ...principal, subject: 'subscribers', scopes: scopes! };
  return { principal: shared, language, requestId, callerKey: JSON.stringify([language, shared]) };
}
