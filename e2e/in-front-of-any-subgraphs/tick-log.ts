import { once } from 'node:events';

/** A log of numbered ticks; the number of a tick, from 1, is its cursor. */
export class TickLog {
  #length = 0;
  #grown = Promise.withResolvers<void>();
  #timer: NodeJS.Timeout | undefined;

  get length(): number {
    return this.#length;
  }

  tick(): void {
    this.#length += 1;
    this.#grown.resolve();
    this.#grown = Promise.withResolvers();
  }

  /** Ticks at an interval until stopped. */
  start(everyMs: number): void {
    this.#timer = setInterval(() => this.tick(), everyMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** The numbers after a cursor: first the existing ones, then new ones, until the generator is closed. */
  after(place: number): AsyncGenerator<number, void, void> {
    let last = place;
    const over = new AbortController();
    const isOver = once(over.signal, 'abort');
    const next = async (): Promise<IteratorResult<number, void>> => {
      while (!over.signal.aborted && last >= this.#length) await Promise.race([this.#grown.promise, isOver]);
      if (over.signal.aborted) return { done: true, value: undefined };
      last += 1;
      return { done: false, value: last };
    };
    const end = async (): Promise<IteratorResult<number, void>> => {
      over.abort();
      return { done: true, value: undefined };
    };
    const numbers: AsyncGenerator<number, void, void> = {
      next,
      return: end,
      throw: end,
      [Symbol.asyncIterator]: () => numbers,
      [Symbol.asyncDispose]: async () => void (await end()),
    };
    return numbers;
  }
}
