import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { TokenVerifier } from '@hub/shared/access/token.ts';
import type { WordTables } from '@hub/shared/refusal/messages/message.ts';
import type { Presentation } from '@hub/shared/refusal/present-error.ts';
import { presentedAnswer, type Answer } from './answer.ts';
import { decide, execute } from './execution/execute.ts';
import { causesOf } from './execution/invalid-request.ts';
import { absent } from './execution/losses.ts';
import type { Operation } from './execution/operation.ts';
import { SubgraphFault } from './execution/subgraph-errors.ts';
import type { GatewayContext } from './gateway-context.ts';
import { Serving, type ClientRequest } from './serving.ts';
import { SharedFlights } from './subgraph-link/shared-flights.ts';
import { SubgraphClient } from './subgraph-link/subgraph-client.ts';
import type { SubgraphAccess } from './subgraph-link/subgraph-link.ts';
import { liveOperation, type LiveOperation } from './subscription/live-operation.ts';
import { LiveStreams } from './subscription/live-streams.ts';
import { Subscriber } from './subscription/subscriber.ts';
import type { LoadedSupergraph, SubgraphPlace } from './supergraph/loaded-supergraph.ts';

export interface GatewayOptions {
  supergraph: LoadedSupergraph;
  /** How to reach a subgraph of the supergraph; throws if there is no way. */
  accessTo: (subgraph: SubgraphPlace) => SubgraphAccess;
  verifyToken: TokenVerifier;
  /** What refusals call the subgraphs; by their names in the supergraph if omitted. */
  words?: WordTables;
  log: Logger;
  /** The timeout of one subgraph request. */
  subgraphTimeoutMs: number;
  /** The timeout of a whole query or mutation. */
  requestTimeoutMs: number;
  subscriptions?: Partial<SubscriptionLimits> | undefined;
}

export interface SubscriptionLimits {
  /** The maximum number of subscriptions, and of connections, per caller. */
  perCaller: number;
  /** How long a client may take to read an event. */
  slowMs: number;
  /** For how long the gateway tries to resume a broken subgraph stream. */
  resumeMs: number;
  /** How long a subgraph stream may be silent before new subscribers no longer join it. */
  quietMs: number;
}

const defaultLimits: SubscriptionLimits = { perCaller: 1000, slowMs: 10_000, resumeMs: 30_000, quietMs: 20_000 };

/** Authorizes, plans and executes client operations over the subgraphs. */
export class Gateway {
  readonly verifyToken: TokenVerifier;
  readonly requestTimeoutMs: number;
  readonly limits: SubscriptionLimits;
  readonly log: Logger;
  readonly #options: GatewayOptions;
  readonly #streams: LiveStreams;
  #serving: Serving;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.verifyToken = options.verifyToken;
    this.log = options.log;
    this.requestTimeoutMs = options.requestTimeoutMs;
    this.limits = { ...defaultLimits, ...options.subscriptions };
    this.#streams = new LiveStreams(this.limits);
    this.#serving = this.#serve(options.supergraph);
  }

  /**
   * Replaces the supergraph in service: recent operations are planned first, requests in flight finish on the previous
   * supergraph, subscriptions continue after their last event. Returns a function that waits until the last of these
   * requests is answered.
   */
  async replaceSupergraph(supergraph: LoadedSupergraph): Promise<() => Promise<void>> {
    const previous = this.#serving;
    const next = this.#serve(supergraph);
    await supergraph.warmLike(this.#serving.supergraph);
    this.#serving = next;
    this.#streams.replace();
    return () => previous.untilIdle();
  }

  /** The kind of a request's operation; `undefined` if the document is not valid. */
  kindOf({ query, operationName }: ClientRequest): Operation['kind'] | undefined {
    try {
      return this.supergraph.prepare(query, operationName).operation.kind;
    } catch {
      return undefined;
    }
  }

  /** Throws the refusal that a request gets whatever its variables are. */
  requireAdmitted(request: ClientRequest, context: GatewayContext): void {
    this.#serving.admit(request, context);
  }

  /**
   * Answers a query or mutation. A refusal or failure is part of the response. With `unknownAsNull`, a field of an object
   * that its agency does not know is null without an error, also where it has to have a value.
   */
  async answer(
    request: ClientRequest,
    context: GatewayContext,
    { unknownAsNull = false }: { unknownAsNull?: boolean } = {},
  ): Promise<Answer> {
    const presentation = this.presentation(context);
    try {
      const serving = this.#serving;
      const execution = serving.admit(request, context);
      if (execution.operation.kind === 'subscription') throw onlyAsStream;
      const { data, errors } = await serving.track(() => execute(execution));
      const shown = unknownAsNull ? errors.filter(({ originalError }) => originalError !== absent) : errors;
      return presentedAnswer({ data, errors: shown }, presentation);
    } catch (error) {
      return presentedAnswer({ data: undefined, errors: causesOf(error) }, presentation);
    }
  }

  /**
   * Opens a subscription, after a cursor if one is given. Throws a refusal at once, or from the event stream if the
   * subscription is refused later on.
   */
  subscribe(request: ClientRequest, context: GatewayContext, after?: string): Subscriber {
    const live = this.#admitLive(request, context);
    const { signal, tokenExpiresAt } = context;
    const admit = () => this.#admitLive(request, context);
    const first = after !== undefined && live.isResumable ? { ...live, begin: after } : live;
    return new Subscriber(first, { streams: this.#streams, admit, signal, tokenExpiresAt });
  }

  /** The number of open subgraph streams, across all subscriptions. */
  get openStreams(): number {
    return this.#streams.size;
  }

  get supergraph(): LoadedSupergraph {
    return this.#serving.supergraph;
  }

  presentation({ language, requestId }: GatewayContext): Presentation {
    const onMasked = (err: unknown) => {
      const cause = err instanceof GraphQLError ? err.originalError : undefined;
      const subgraph = cause instanceof SubgraphFault ? cause.subgraph : undefined;
      this.log.error({ err, requestId, subgraph }, 'request failed');
    };
    return { language, requestId, words: this.#options.words, onMasked };
  }

  #admitLive(request: ClientRequest, caller: GatewayContext): LiveOperation {
    const serving = this.#serving;
    const own = serving.admit(request, caller);
    if (own.operation.kind !== 'subscription') throw badRequest('The operation is not a subscription');
    const decided = decide(own);
    const steps = decided.compiled.subscription;
    if (!steps) throw badRequest('A subscription has one root field');
    return liveOperation({
      document: [request.query, request.operationName ?? null],
      sendOnBehalfOf: (context) => serving.sendOnBehalfOf(context),
      request: own,
      decided,
      steps,
      upstream: serving.clients.get(steps.primary.subgraph)!,
      caller,
      requestTimeoutMs: this.requestTimeoutMs,
      presentation: this.presentation(caller),
    });
  }

  #serve(supergraph: LoadedSupergraph): Serving {
    const { accessTo, subgraphTimeoutMs: timeoutMs, log } = this.#options;
    const onFailure = (subgraph: string, err: unknown) => log.warn({ err, subgraph }, 'subgraph request failed');
    const flights = new SharedFlights();
    const clients = supergraph.subgraphs.map((place): [string, SubgraphClient] => [
      place.name,
      new SubgraphClient({ name: place.name, access: accessTo(place), timeoutMs, flights, onFailure }),
    ]);
    return new Serving(supergraph, new Map(clients));
  }
}

const onlyAsStream = badRequest(
  'Subscribe over WebSocket (graphql-transport-ws), or accept text/event-stream or multipart/mixed;subscriptionSpec=1.0',
);

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
