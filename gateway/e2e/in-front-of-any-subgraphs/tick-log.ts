import { once } from 'node:events';

/** A log that grows by the tick; its cursors are the numbers of its ticks, from 1 on. */
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

  /** Grows steadily until it is stopped. */
  start(everyMs: number): void {
    this.#timer = setInterval(() => this.tick(), everyMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** The numbers behind a place: those that are there, then each that comes, for as long as they are asked for. */
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
