import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { TokenVerifier } from '@hub/shared/access/token.ts';
import type { Presentation } from '@hub/shared/refusal/present-error.ts';
import { presentedAnswer, type Answer } from './answer.ts';
import { decide, execute } from './execution/execute.ts';
import { causesOf } from './execution/invalid-request.ts';
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
  /** The way to a subgraph that the supergraph names; throws where there is none. */
  accessTo: (subgraph: SubgraphPlace) => SubgraphAccess;
  verifyToken: TokenVerifier;
  log: Logger;
  /** How long a subgraph may take for one answer. */
  subgraphTimeoutMs: number;
  /** How long a client waits for the whole answer to a query or mutation. */
  requestTimeoutMs: number;
  subscriptions?: Partial<SubscriptionLimits> | undefined;
}

export interface SubscriptionLimits {
  /** How many subscriptions, and how many connections, one caller may have. */
  perCaller: number;
  /** How long a client may leave an event untaken. */
  slowMs: number;
  /** How long a broken stream of a subgraph is tried to be resumed. */
  resumeMs: number;
  /** How long a stream of a subgraph may be silent before newcomers are given one of their own. */
  quietMs: number;
}

const defaultLimits: SubscriptionLimits = { perCaller: 1000, slowMs: 10_000, resumeMs: 30_000, quietMs: 20_000 };

/** Guards, plans and executes clients' operations over the subgraphs. */
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
   * Puts another supergraph in the place of the one in service: what has been asked lately is planned first, requests
   * under way are answered over the supergraph that they began with, subscriptions go on behind their last event.
   * Returns how to wait until the last of these requests is answered.
   */
  async replaceSupergraph(supergraph: LoadedSupergraph): Promise<() => Promise<void>> {
    const previous = this.#serving;
    const next = this.#serve(supergraph);
    await supergraph.warmLike(this.#serving.supergraph);
    this.#serving = next;
    this.#streams.replace();
    return () => previous.untilIdle();
  }

  /** What a request asks to do; `undefined` where its document is not valid. */
  kindOf({ query, operationName }: ClientRequest): Operation['kind'] | undefined {
    try {
      return this.supergraph.prepare(query, operationName).operation.kind;
    } catch {
      return undefined;
    }
  }

  /** Answers a query or mutation. What it is refused for, or what went wrong, is in the answer. */
  async answer(request: ClientRequest, context: GatewayContext): Promise<Answer> {
    const presentation = this.presentation(context);
    try {
      const serving = this.#serving;
      const execution = serving.admit(request, context);
      if (execution.operation.kind === 'subscription') throw onlyAsStream;
      return presentedAnswer(await serving.carryOut(() => execute(execution)), presentation);
    } catch (error) {
      return presentedAnswer({ data: undefined, errors: causesOf(error) }, presentation);
    }
  }

  /**
   * Opens a subscription, behind a place where one is given. Throws why it may not be asked, at once or, where that
   * becomes so later, in the place of an event.
   */
  subscribe(request: ClientRequest, context: GatewayContext, after?: string): Subscriber {
    const live = this.#admitLive(request, context);
    const { signal, tokenExpiresAt } = context;
    const admit = () => this.#admitLive(request, context);
    const first = after !== undefined && live.isResumable ? { ...live, begin: after } : live;
    return new Subscriber(first, { streams: this.#streams, admit, signal, tokenExpiresAt });
  }

  /** How many streams of subgraphs are open for all subscriptions together. */
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
    return { language, requestId, onMasked };
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
      sendInTheNameOf: (context) => serving.sendInTheNameOf(context),
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
    const onFailure = (subgraph: string, err: unknown) => log.warn({ err, subgraph }, 'a subgraph did not answer');
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
