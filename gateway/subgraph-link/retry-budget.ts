const maxRetries = 10;
const earnedPerRequest = 0.1;

/** Allows one retry per ten requests, so that retries cannot overwhelm a subgraph already in trouble. */
export class RetryBudget {
  #left = maxRetries;

  earn(): void {
    this.#left = Math.min(maxRetries, this.#left + earnedPerRequest);
  }

  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
