const failuresToOpen = 10;
const openMs = 1000;

/** A request that may be sent: a normal one, or a lone trial to see whether the subgraph answers again. */
export interface Attempt {
  isTrial: boolean;
}

/**
 * Protects an unresponsive subgraph and its callers: after several failures in a row nothing is sent for a while, then
 * one request at a time until one succeeds.
 */
export class CircuitBreaker {
  #failures = 0;
  #openUntil = 0;
  #hasTrial = false;

  /** Whether a request may be sent now. Each one that is sent must end in `succeeded`, `failed` or `abandoned`. */
  admit(): Attempt | undefined {
    if (this.#failures < failuresToOpen) return { isTrial: false };
    if (this.#hasTrial || performance.now() < this.#openUntil) return undefined;
    this.#hasTrial = true;
    return { isTrial: true };
  }

  succeeded(): void {
    this.#failures = 0;
    this.#hasTrial = false;
  }

  failed({ isTrial }: Attempt): void {
    this.#failures += 1;
    if (isTrial) this.#hasTrial = false;
    if (this.#failures >= failuresToOpen) this.#openUntil = performance.now() + openMs;
  }

  /** The request was aborted before it said anything about the subgraph. */
  abandoned({ isTrial }: Attempt): void {
    if (isTrial) this.#hasTrial = false;
  }
}
