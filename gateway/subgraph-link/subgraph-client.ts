import type { FormattedExecutionResult } from 'graphql';
import { signEnvelope } from '@hub/shared/access/envelope.ts';
import { Refusal } from '@hub/shared/refusal/refusal.ts';
import { refuse } from '@hub/shared/refusal/refuse.ts';
import { sharedMessages } from '@hub/shared/refusal/shared-messages.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { RetryBudget } from './retry-budget.ts';
import type { Flight, SharedFlights } from './shared-flights.ts';
import type { SubgraphAccess } from './subgraph-link.ts';
import { withoutParams } from './without-params.ts';

/** The maximum number of requests in flight per subgraph, which limits what a hanging subgraph holds up. */
const maxInFlight = 1000;
/** A subgraph that does not answer within this time counts as failing, even if the request could not wait longer. */
const fairMs = 1000;

export interface SubgraphClientOptions {
  name: string;
  access: SubgraphAccess;
  /** The timeout of one request. */
  timeoutMs: number;
  /** The queries in flight to all subgraphs of the same supergraph. */
  flights: SharedFlights;
  onFailure: (subgraph: string, error: unknown) => void;
}

/** Sends requests to one subgraph, with timeouts and retries; clients see nothing of its failures but its name. */
export class SubgraphClient {
  readonly #options: SubgraphClientOptions;
  readonly #breaker = new CircuitBreaker();
  readonly #retries = new RetryBudget();
  #inFlight = 0;

  constructor(options: SubgraphClientOptions) {
    this.#options = options;
  }

  /** Sends a query: equal ones of one caller are sent once, and retried once on failure. */
  async query(body: string, context: GatewayContext): Promise<FormattedExecutionResult> {
    const { signal } = context;
    const { name, flights } = this.#options;
    if (signal.aborted) throw this.#unavailable();
    this.#retries.earn();
    let isOwnFlight = false;
    const answer = flights.share(`${name} ${context.callerKey}`, body, signal, async (flight) => {
      isOwnFlight = true;
      try {
        return await this.#send(body, context, flight);
      } catch (error) {
        if (flight.isAborted) throw this.#unavailable();
        // After a timeout, or while the circuit is open, there is no retry.
        if (isOwn(error) || !this.#retries.spend()) throw this.#asRefusal(error);
      }
      return this.#send(body, context, flight).catch((error: unknown) => {
        throw this.#asRefusal(error);
      });
    });
    return isOwnFlight ? answer : this.#joined(answer, body, context);
  }

  /** Waits for another caller's request within one's own deadline, which may be later; then sends the query again. */
  async #joined(
    answer: Promise<FormattedExecutionResult>,
    body: string,
    context: GatewayContext,
  ): Promise<FormattedExecutionResult> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const leftMs = Math.max(0, context.deadline - performance.now());
    const timer = setTimeout(() => reject(new DeadlinePassed(this.#options.name, 0)), leftMs);
    try {
      return await Promise.race([answer, late]);
    } catch (error) {
      if (error instanceof DeadlinePassed && performance.now() < context.deadline)
        return await this.query(body, context);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Sends a mutation once. A client that disconnects does not stop it halfway. */
  async mutate(body: string, context: GatewayContext): Promise<FormattedExecutionResult> {
    try {
      return await this.#send(body, context, undefined);
    } catch (error) {
      throw this.#asRefusal(error);
    } finally {
      // Reads after this write must not join earlier reads, in any subgraph.
      this.#options.flights.clear();
    }
  }

  async *subscribe(
    body: string,
    context: GatewayContext,
    signal: AbortSignal,
    onAlive: () => void,
  ): AsyncGenerator<FormattedExecutionResult, void, void> {
    try {
      const events = this.#options.access.link.subscribe(body, this.#sign(body, context), signal, onAlive);
      for await (const event of events) yield this.#believed(event);
    } catch (error) {
      if (!signal.aborted) throw this.#asRefusal(error);
    }
  }

  async #send(body: string, context: GatewayContext, flight?: Flight): Promise<FormattedExecutionResult> {
    if (performance.now() >= context.deadline) throw new DeadlinePassed(this.#options.name, 0);
    const attempt = this.#inFlight < maxInFlight ? this.#breaker.admit() : undefined;
    if (!attempt) throw this.#unavailable();
    this.#inFlight += 1;
    try {
      const answer = await this.#inTime(body, context, flight);
      this.#breaker.succeeded();
      return answer;
    } catch (error) {
      // A request with hardly any time left, or aborted, says nothing about the subgraph.
      const isUntried = error instanceof DeadlinePassed && error.grantedMs < fairMs;
      if (flight?.isAborted || isUntried) this.#breaker.abandoned(attempt);
      else this.#breaker.failed(attempt);
      throw error;
    } finally {
      this.#inFlight -= 1;
    }
  }

  /** Waits until the subgraph answers, the time is up, or the request is aborted. */
  #inTime(body: string, context: GatewayContext, flight: Flight | undefined): Promise<FormattedExecutionResult> {
    const { access, timeoutMs: longest, name } = this.#options;
    const leftMs = Math.ceil(context.deadline - performance.now());
    const timeoutMs = Math.max(0, Math.min(longest, leftMs));
    const late = () =>
      leftMs < longest ? new DeadlinePassed(name, leftMs) : refuse('SUBGRAPH_TIMEOUT', { subgraph: name });
    return new Promise((resolve, reject) => {
      const stop = new AbortController();
      const end = (error: Error) => {
        clearTimeout(timer);
        reject(error);
        stop.abort();
      };
      const timer = setTimeout(() => end(late()), timeoutMs);
      // Assigned to the property where it is written, it would be an old object at once (see `short-lived-objects.ts`).
      const abort = () => end(this.#unavailable());
      if (flight) flight.abort = abort;
      const answer = access.link.answer(body, this.#sign(body, context), stop.signal, timeoutMs);
      const received = (result: FormattedExecutionResult) => resolve(this.#believed(result));
      answer.finally(() => clearTimeout(timer)).then(received, reject);
    });
  }

  #sign(body: string, claims: GatewayContext): string | undefined {
    const { name, access } = this.#options;
    return access.envelopeKey && signEnvelope(body, name, claims, access.envelopeKey);
  }

  /** Only subgraphs of the hub, which the gateway signs for, present their errors; those of others are masked. */
  #believed(result: FormattedExecutionResult): FormattedExecutionResult {
    return this.#options.access.envelopeKey ? result : withoutParams(result);
  }

  #unavailable(): Refusal {
    return refuse('SUBGRAPH_UNAVAILABLE', { subgraph: this.#options.name });
  }

  #asRefusal(error: unknown): Refusal {
    this.#options.onFailure(this.#options.name, error);
    return isOwn(error) ? error : this.#unavailable();
  }
}

/** The request's deadline passed before the subgraph's own timeout. */
class DeadlinePassed extends Refusal {
  readonly grantedMs: number;

  constructor(subgraph: string, grantedMs: number) {
    const code = 'SUBGRAPH_TIMEOUT';
    super({ code, params: { subgraph }, message: sharedMessages[code], words: {} });
    this.grantedMs = grantedMs;
  }
}

/** Whether the gateway itself stopped waiting, or did not send the request. */
function isOwn(error: unknown): error is Refusal {
  return error instanceof Refusal && (error.code === 'SUBGRAPH_TIMEOUT' || error.code === 'SUBGRAPH_UNAVAILABLE');
}
