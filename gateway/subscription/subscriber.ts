import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { refuse } from '@hub/shared/refusal/refuse.ts';
import type { LiveEvent, LiveOperation } from './live-operation.ts';
import type { LiveStreams, Place } from './live-streams.ts';
import type { Reader } from './shared-stream.ts';

/** The longest delay of setTimeout; for a token that lives longer, the expiry is checked again then. */
const maxTimerMs = 2 ** 31 - 1;

export interface SubscriberOptions {
  streams: LiveStreams;
  /** Checks again whether the subscription is allowed; throws if it no longer is. */
  admit: () => LiveOperation;
  /** Aborted when the client disconnects. */
  signal: AbortSignal;
  /** Seconds since the epoch. */
  tokenExpiresAt: number | undefined;
}

/**
 * One client's subscription, read at the client's own pace. It continues from stream to stream after the last event
 * that the client received; if that is impossible, it throws the refusal that tells the client to resubscribe.
 */
export class Subscriber {
  readonly #options: SubscriberOptions;
  #operation: LiveOperation;
  readonly #reader: Reader = { index: 0, wake: () => {} };
  #refusal: Refusal | undefined;
  /** The cursor of the last event that the client received. */
  #place: string | undefined;

  constructor(operation: LiveOperation, options: SubscriberOptions) {
    this.#operation = operation;
    this.#options = options;
    this.#place = operation.begin;
  }

  /** The cursor of the last event that was read, for a client that resumes; `undefined` if there is none. */
  get cursor(): string | undefined {
    return this.#place;
  }

  /** The events, as they are read. */
  async *events(): AsyncGenerator<LiveEvent, void, void> {
    const { streams, signal } = this.#options;
    const wake = () => this.#reader.wake();
    const stopExpiry = this.#watchToken();
    signal.addEventListener('abort', wake);
    let place = this.#enter(streams.join(this.#operation, this.#place));
    try {
      while (!signal.aborted) {
        if (this.#refusal) throw this.#refusal;
        const found = place.stream.at(this.#reader.index);
        if (found === undefined) await this.#sleep();
        else if (found === 'gone' || ('kind' in found && found.kind === 'replaced')) {
          if (!this.#operation.isResumable) throw this.#interrupted();
          place.stream.detach(this.#reader);
          this.#operation = this.#options.admit();
          if (!this.#operation.isResumable) throw this.#interrupted();
          place = this.#enter(streams.join(this.#operation, this.#place));
        } else if (!('kind' in found)) {
          this.#reader.index += 1;
          this.#place = found.cursor ?? this.#place;
          yield found;
        } else if (found.kind === 'continued') {
          place.stream.detach(this.#reader);
          place = this.#enter(found);
        } else if (found.kind === 'failed') throw found.begun ? this.#interrupted() : found.error;
        else return;
      }
    } finally {
      place.stream.detach(this.#reader);
      signal.removeEventListener('abort', wake);
      stopExpiry();
    }
  }

  #interrupted(): Refusal {
    return refuse('SUBSCRIPTION_INTERRUPTED', { cursor: this.cursor });
  }

  #enter(place: Place): Place {
    this.#reader.index = place.index;
    place.stream.attach(this.#reader);
    return place;
  }

  async #sleep(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#reader.wake = resolve;
    await promise;
  }

  /** Ends the subscription when its token expires. */
  #watchToken(): () => void {
    const { tokenExpiresAt } = this.#options;
    if (tokenExpiresAt === undefined) return () => {};
    let timer: NodeJS.Timeout;
    const check = () => {
      const left = tokenExpiresAt * 1000 - Date.now();
      if (left > 0) timer = setTimeout(check, Math.min(left, maxTimerMs));
      else {
        this.#refusal = refuse('TOKEN_EXPIRED', {});
        this.#reader.wake();
      }
    };
    check();
    return () => clearTimeout(timer);
  }
}
