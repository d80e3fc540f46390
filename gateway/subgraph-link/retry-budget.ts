const most = 10;
const earnedPerRequest = 0.1;

/** Lets one in ten requests be sent once more, so that retries cannot bury a subgraph that is in trouble already. */
export class RetryBudget {
  #left = most;

  earn(): void {
    this.#left = Math.min(most, this.#left + earnedPerRequest);
  }

  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
