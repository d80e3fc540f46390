import type { FormattedExecutionResult } from 'graphql';
import { signEnvelope } from '@hub/shared/access/envelope.ts';
import { Refusal, refuse } from '@hub/shared/refusal/refusal.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { RetryBudget } from './retry-budget.ts';
import type { Flight, SharedFlights } from './shared-flights.ts';
import type { SubgraphAccess } from './subgraph-link.ts';

/** How many requests may wait for one subgraph; a subgraph that hangs holds up no more than these. */
const maxUnderWay = 1000;
/** A subgraph that does not answer within so long is held to be in trouble, also where a request could not wait longer. */
const fairMs = 1000;

export interface SubgraphClientOptions {
  name: string;
  access: SubgraphAccess;
  /** How long the subgraph may take for one answer. */
  timeoutMs: number;
  /** The queries that are under way to any subgraph of the same supergraph. */
  flights: SharedFlights;
  onFailure: (subgraph: string, error: unknown) => void;
}

/** Sends one subgraph what clients ask of it, waits so long and no longer, and tells nothing of it but its name. */
export class SubgraphClient {
  readonly #options: SubgraphClientOptions;
  readonly #breaker = new CircuitBreaker();
  readonly #retries = new RetryBudget();
  #underWay = 0;

  constructor(options: SubgraphClientOptions) {
    this.#options = options;
  }

  /** Answers a query: equal ones of one caller are sent once, and once more where sending has failed. */
  async query(body: string, context: GatewayContext): Promise<FormattedExecutionResult> {
    const { signal } = context;
    const { name, flights } = this.#options;
    if (signal.aborted) throw this.#unavailable();
    this.#retries.earn();
    let isOwnFlight = false;
    const answer = flights.share(`${name} ${context.callerKey}${body}`, signal, async (flight) => {
      isOwnFlight = true;
      try {
        return await this.#send(body, context, flight);
      } catch (error) {
        if (flight.isGivenUp) throw this.#unavailable();
        // A subgraph that takes too long, or rests, is not asked once more.
        if (isOwn(error) || !this.#retries.spend()) throw this.#asRefusal(error);
      }
      return this.#send(body, context, flight).catch((error: unknown) => {
        throw this.#asRefusal(error);
      });
    });
    return isOwnFlight ? answer : this.#joined(answer, body, context);
  }

  /** Waits for somebody else's request as long as there is time for one's own, which may be longer. */
  async #joined(
    answer: Promise<FormattedExecutionResult>,
    body: string,
    context: GatewayContext,
  ): Promise<FormattedExecutionResult> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const leftMs = Math.max(0, context.deadline - performance.now());
    const timer = setTimeout(() => reject(new OutOfTime(this.#options.name, 0)), leftMs);
    try {
      return await Promise.race([answer, late]);
    } catch (error) {
      if (error instanceof OutOfTime && performance.now() < context.deadline) return await this.query(body, context);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Carries out a command once. A client that goes away does not stop it half-way. */
  async mutate(body: string, context: GatewayContext): Promise<FormattedExecutionResult> {
    try {
      return await this.#send(body, context, undefined);
    } catch (error) {
      throw this.#asRefusal(error);
    } finally {
      // Who reads what it has written must not be given what was read before, in whichever subgraph it is to be seen.
      this.#options.flights.begunAnew();
    }
  }

  async *subscribe(
    body: string,
    context: GatewayContext,
    signal: AbortSignal,
    onAlive: () => void,
  ): AsyncGenerator<FormattedExecutionResult, void, void> {
    try {
      yield* this.#options.access.link.subscribe(body, this.#sign(body, context), signal, onAlive);
    } catch (error) {
      if (!signal.aborted) throw this.#asRefusal(error);
    }
  }

  async #send(body: string, context: GatewayContext, flight?: Flight): Promise<FormattedExecutionResult> {
    if (performance.now() >= context.deadline) throw new OutOfTime(this.#options.name, 0);
    const attempt = this.#underWay < maxUnderWay ? this.#breaker.admit() : undefined;
    if (!attempt) throw this.#unavailable();
    this.#underWay += 1;
    try {
      const answer = await this.#inTime(body, context, flight);
      this.#breaker.succeeded();
      return answer;
    } catch (error) {
      // Who had hardly any time left, or has gone away, says nothing of the subgraph.
      const isUntried = error instanceof OutOfTime && error.grantedMs < fairMs;
      if (flight?.isGivenUp || isUntried) this.#breaker.left(attempt);
      else this.#breaker.failed(attempt);
      throw error;
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Asks the subgraph until it answers, the time is up, or nobody waits any more. */
  #inTime(body: string, context: GatewayContext, flight: Flight | undefined): Promise<FormattedExecutionResult> {
    const { access, timeoutMs: longest, name } = this.#options;
    const leftMs = Math.ceil(context.deadline - performance.now());
    const timeoutMs = Math.max(0, Math.min(longest, leftMs));
    const late = () =>
      leftMs < longest ? new OutOfTime(name, leftMs) : refuse('SUBGRAPH_TIMEOUT', { subgraph: name });
    return new Promise((resolve, reject) => {
      const stop = new AbortController();
      const end = (error: Error) => {
        clearTimeout(timer);
        reject(error);
        stop.abort();
      };
      const timer = setTimeout(() => end(late()), timeoutMs);
      if (flight) flight.giveUp = () => end(this.#unavailable());
      const answer = access.link.answer(body, this.#sign(body, context), stop.signal, timeoutMs);
      answer.finally(() => clearTimeout(timer)).then(resolve, reject);
    });
  }

  #sign(body: string, claims: GatewayContext): string | undefined {
    const { name, access } = this.#options;
    return access.envelopeKey && signEnvelope(body, name, claims, access.envelopeKey);
  }

  #unavailable(): Refusal {
    return refuse('SUBGRAPH_UNAVAILABLE', { subgraph: this.#options.name });
  }

  #asRefusal(error: unknown): Refusal {
    this.#options.onFailure(this.#options.name, error);
    return isOwn(error) ? error : this.#unavailable();
  }
}

/** The time of a request was up before the subgraph had all of its own. */
class OutOfTime extends Refusal {
  readonly grantedMs: number;

  constructor(subgraph: string, grantedMs: number) {
    super('SUBGRAPH_TIMEOUT', { subgraph });
    this.grantedMs = grantedMs;
  }
}

/** Whether it was the gateway itself that did not wait, or did not ask. */
function isOwn(error: unknown): error is Refusal {
  return error instanceof Refusal && (error.code === 'SUBGRAPH_TIMEOUT' || error.code === 'SUBGRAPH_UNAVAILABLE');
}
