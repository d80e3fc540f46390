const failuresToOpen = 10;
const restMs = 1000;

/** A request that may be sent: as usual, or alone to see whether the subgraph answers again. */
export interface Attempt {
  isTrial: boolean;
}

/**
 * Spares a subgraph that does not answer, and those who would wait for it: after several failures in a row nothing is
 * sent for a while, then one request at a time until one is answered.
 */
export class CircuitBreaker {
  #failures = 0;
  #closedUntil = 0;
  #trying = false;

  /** Whether a request may be sent now. Each one that is sent must be told of by `succeeded`, `failed` or `left`. */
  admit(): Attempt | undefined {
    if (this.#failures < failuresToOpen) return { isTrial: false };
    if (this.#trying || performance.now() < this.#closedUntil) return undefined;
    this.#trying = true;
    return { isTrial: true };
  }

  succeeded(): void {
    this.#failures = 0;
    this.#trying = false;
  }

  failed({ isTrial }: Attempt): void {
    this.#failures += 1;
    if (isTrial) this.#trying = false;
    if (this.#failures >= failuresToOpen) this.#closedUntil = performance.now() + restMs;
  }

  /** The request was given up before anything could be learned from it. */
  left({ isTrial }: Attempt): void {
    if (isTrial) this.#trying = false;
  }
}
