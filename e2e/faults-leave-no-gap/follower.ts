import { follow } from '../follow.ts';

/** The part of a ledger line that never changes; what other agencies add to it may. */
export interface Line {
  id: string;
  kind: string;
  quantity: number;
  clearanceForm: { id: string } | null;
}

/** Completed by all four subgraphs. */
const query = `subscription ($after: Cursor) { stockChanged(after: $after) { cursor movement {
  id kind quantity clearanceForm { id }
  drug { name itemsInUse activeMeasures { id } } lot { lotNumber } institution { name } } } }`;

/** A partner system that follows the ledger of its organisation and keeps what it receives. */
export class Follower {
  readonly organisation: string;
  readonly received: Line[] = [];
  readonly #url: string;
  readonly #token: string;
  #heardAt = 0;
  #after: string | undefined;
  #stop = new AbortController();
  #following: Promise<void> = Promise.resolve();

  constructor(url: string, token: string, organisation: string) {
    this.organisation = organisation;
    this.#url = url.replace('http', 'ws');
    this.#token = token;
  }

  /** Subscribes after the last event received. */
  start(): void {
    this.#stop = new AbortController();
    this.#following = follow<{ cursor: string; movement: Line | null }>({
      url: this.#url,
      token: async () => this.#token,
      query,
      after: this.#after,
      signal: this.#stop.signal,
      keep: ({ cursor, movement }) => {
        this.#after = cursor;
        if (movement) this.#take(movement);
      },
    });
    // Rethrown by `stop`.
    this.#following.catch(() => {});
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#following;
  }

  /** Whether a line has arrived since a time of `performance.now()`. */
  hasHeardSince(moment: number): boolean {
    return this.#heardAt >= moment;
  }

  /** Whether the line about the issue of a form has arrived. */
  hasHeardOf(formId: string): boolean {
    return this.received.some(({ kind, clearanceForm }) => kind === 'CLEARED' && clearanceForm?.id === formId);
  }

  #take({ id, kind, quantity, clearanceForm }: Line): void {
    this.#heardAt = performance.now();
    this.received.push({ id, kind, quantity, clearanceForm });
  }
}
