import type { FormattedExecutionResult } from 'graphql';
import { setTimeout as delay } from 'node:timers/promises';
import { signEnvelope, type EnvelopeClaims } from '@hub/shared/access/envelope.ts';
import { Refusal, refuse } from '@hub/shared/refusal/refusal.ts';
import type { SubgraphLink } from './subgraph-link.ts';

/** A subgraph and the key that the gateway shares with its agency. */
export interface SubgraphAccess {
  link: SubgraphLink;
  envelopeKey: Buffer;
}

/** Sends signed requests to one subgraph, waits for each so long and no longer, and tells nothing of it but its name. */
export class SignedSubgraph {
  readonly name: string;
  readonly #access: SubgraphAccess;
  readonly #timeoutMs: number;
  readonly #onFailure: (subgraph: string, error: unknown) => void;

  constructor(
    name: string,
    access: SubgraphAccess,
    timeoutMs: number,
    onFailure: (name: string, error: unknown) => void,
  ) {
    this.name = name;
    this.#access = access;
    this.#timeoutMs = timeoutMs;
    this.#onFailure = onFailure;
  }

  async answer(body: string, claims: EnvelopeClaims, gone: AbortSignal): Promise<FormattedExecutionResult> {
    const done = new AbortController();
    const stop = AbortSignal.any([gone, done.signal]);
    const late = delay(this.#timeoutMs, undefined, { signal: stop }).then(
      () => {
        throw refuse('SUBGRAPH_TIMEOUT', { subgraph: this.name });
      },
      () => {
        throw refuse('SUBGRAPH_UNAVAILABLE', { subgraph: this.name });
      },
    );
    try {
      return await Promise.race([this.#access.link.answer(body, this.#sign(body, claims), stop), late]);
    } catch (error) {
      throw this.#asRefusal(error);
    } finally {
      late.catch(() => {});
      done.abort();
    }
  }

  async *subscribe(
    body: string,
    claims: EnvelopeClaims,
    gone: AbortSignal,
  ): AsyncGenerator<FormattedExecutionResult, void, void> {
    try {
      yield* this.#access.link.subscribe(body, this.#sign(body, claims), gone);
    } catch (error) {
      if (!gone.aborted) throw this.#asRefusal(error);
    }
  }

  #sign(body: string, claims: EnvelopeClaims): string {
    return signEnvelope(body, this.name, claims, this.#access.envelopeKey);
  }

  #asRefusal(error: unknown): Refusal {
    this.#onFailure(this.name, error);
    if (error instanceof Refusal && error.code === 'SUBGRAPH_TIMEOUT') return error;
    return refuse('SUBGRAPH_UNAVAILABLE', { subgraph: this.name });
  }
}
