import type { Principal } from '../access/principal.ts';

/**
 * Shares the one thread of a process between those who have much to do on it. They work in steps, and take a turn before
 * each: after a step everything else that has come in meanwhile is dealt with, then the next organisation has its turn,
 * however many steps each of them waits for.
 */
export class Turns {
  /** Those who wait, by organisation, in the order of their turns. */
  readonly #waiting = new Map<string, Set<() => void>>();
  #isScheduled = false;

  /** Waits for a turn. Whoever has gone away meanwhile waits no longer, and takes nobody's turn. */
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
      // Those who wait behind it wait for the others first.
      if (own.size > 0) this.#waiting.set(organisation, own);
      next();
      return;
    }
  }
}

/** The turns of this process. */
export const turns = new Turns();
