import type { Principal } from '../access/principal.ts';

/**
 * Shares a process's single thread among long-running work. Work is done in steps, with a turn taken before each: after
 * every step the pending I/O runs, then the next organisation gets its turn, however many steps each has queued.
 */
export class Turns {
  /** Waiting callers by organisation, in turn order. */
  readonly #waiting = new Map<string, Set<() => void>>();
  #isScheduled = false;

  /** Waits for a turn. An aborted caller stops waiting and uses up no turn. */
  async take(principal: Principal | undefined, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const organisation = principal ? `${principal.organisation.kind} ${principal.organisation.id}` : '';
    const own = this.#waiting.get(organisation) ?? new Set();
    this.#waiting.set(organisation, own);
    const { promise, resolve } = Promise.withResolvers<void>();
    const leave = () => {
      own.delete(resolve);
      resolve();
    };
    own.add(resolve);
    signal.addEventListener('abort', leave, { once: true });
    this.#schedule();
    await promise;
    signal.removeEventListener('abort', leave);
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#grantNext();
      if (this.#waiting.size > 0) this.#schedule();
    });
  }

  #grantNext(): void {
    for (const [organisation, own] of this.#waiting) {
      this.#waiting.delete(organisation);
      const [next] = own;
      if (!next) continue;
      own.delete(next);
      // The organisation's remaining callers go to the back of the queue.
      if (own.size > 0) this.#waiting.set(organisation, own);
      next();
      return;
    }
  }
}

export const turns = new Turns();
