/** Runs some work, possibly after waiting for its turn. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Runs works one after the other, each in a turn of the event loop of its own. Transactions of SQLite exclude each other
 * anyway, and never wait for I/O: without this, all that are waiting would run in one turn, and nothing else.
 */
export function oneAtATime(): InTurn {
  let last = Promise.resolve();
  return async (work) => {
    const previous = last;
    const { promise, resolve } = Promise.withResolvers<void>();
    last = promise;
    await previous;
    try {
      return await work();
    } finally {
      setImmediate(resolve);
    }
  };
}

export const atOnce: InTurn = (work) => work();
