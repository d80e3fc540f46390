import { refuse } from '@hub/shared/refusal/refusal.ts';
import type { GatewayContext } from '../gateway-context.ts';

/** Counts what each caller has open: a person or system by its token, everybody else by the address they come from. */
export class CallerLimit {
  readonly #most: number;
  readonly #open = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one more, or throws where the caller has too many. Returns how to count it off, once. */
  enter({ principal }: GatewayContext, address: string | undefined): () => void {
    const caller = principal
      ? `${principal.organisation.kind} ${principal.organisation.id} ${principal.subject}`
      : `${address}`;
    const open = this.#open.get(caller) ?? 0;
    if (open >= this.#most) throw refuse('TOO_MANY_SUBSCRIPTIONS', { most: this.#most });
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
