import { refuse } from '@hub/shared/refusal/refuse.ts';
import type { GatewayContext } from '../gateway-context.ts';

/**
 * Counts the open subscriptions or connections of each caller, identified by token, or by network address without one.
 */
export class CallerLimit {
  readonly #max: number;
  readonly #open = new Map<string, number>();

  constructor(max: number) {
    this.#max = max;
  }

  /** Counts one more; throws if the caller has too many. Returns a function that releases it. */
  enter({ principal }: GatewayContext, address: string | undefined): () => void {
    const caller = principal
      ? `${principal.organisation.kind} ${principal.organisation.id} ${principal.subject}`
      : `${address}`;
    const open = this.#open.get(caller) ?? 0;
    if (open >= this.#max) throw refuse('TOO_MANY_SUBSCRIPTIONS', { max: this.#max });
    this.#open.set(caller, open + 1);
    let isOpen = true;
    return () => {
      if (!isOpen) return;
      isOpen = false;
      const left = this.#open.get(caller)! - 1;
      if (left > 0) this.#open.set(caller, left);
      else this.#open.delete(caller);
    };
  }
}
