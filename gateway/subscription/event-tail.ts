import type { LiveEvent } from './live-operation.ts';

/** The maximum number of events, and of characters, kept. */
const maxEvents = 256;
const maxCharacters = 4_000_000;

/** The last events of a stream, bounded by count and by size, each with its number in the stream. */
export class EventTail {
  readonly #indexOf = new Map<string, number>();
  readonly #events: LiveEvent[] = [];
  #first = 0;
  #characters = 0;

  /** The number of the oldest event kept. */
  get first(): number {
    return this.#first;
  }

  /** The number that the next event will have. */
  get next(): number {
    return this.#first + this.#events.length;
  }

  /** The size in characters of the events from this one on. */
  sizeFrom(index: number): number {
    let size = 0;
    for (let at = Math.max(index, this.#first); at < this.next; at += 1) size += this.at(at)!.text.length;
    return size;
  }

  at(index: number): LiveEvent | undefined {
    return this.#events[index - this.#first];
  }

  /** The number of the first event with this cursor. */
  indexOf(cursor: string): number | undefined {
    return this.#indexOf.get(cursor);
  }

  /**
   * Adds an event. One without a new cursor, such as a heartbeat, cannot be found by its cursor. Nothing from
   * `keepFrom` on is dropped.
   */
  push(event: LiveEvent, isNewPlace: boolean, keepFrom: number): void {
    const { cursor, text } = event;
    if (cursor !== undefined && isNewPlace) this.#indexOf.set(cursor, this.next);
    this.#events.push(event);
    this.#characters += text.length;
    while (
      this.#first < keepFrom &&
      (this.#events.length > maxEvents || (this.#characters > maxCharacters && this.#events.length > 1))
    ) {
      this.#dropOldest();
    }
  }

  #dropOldest(): void {
    const { cursor, text } = this.#events.shift()!;
    if (cursor !== undefined && this.#indexOf.get(cursor) === this.#first) this.#indexOf.delete(cursor);
    this.#characters -= text.length;
    this.#first += 1;
  }
}
