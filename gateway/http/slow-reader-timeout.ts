export interface SlowReaderTimeout {
  /** How long the reader may take to read an event. */
  slowMs: number;
  /** Called once, when the reader takes too long. */
  onTooSlow: () => void;
  /** Called once, when the stream ends for whatever reason. */
  onEnd: () => void;
}

/**
 * Ends a stream whose reader is too slow; an event counts as read when the next one is requested. The source is closed
 * as soon as the reader is done, even while the stream waits for its next event.
 */
export function withSlowReaderTimeout<Event>(
  events: AsyncGenerator<Event, void, void>,
  { slowMs, onTooSlow, onEnd }: SlowReaderTimeout,
): AsyncGenerator<Event, void, void> {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const ended = () => {
    isOver = true;
    clearTimeout(timer);
    onEnd();
  };
  const tooSlow = () => {
    onTooSlow();
    ended();
    void events.return();
  };
  const watch = async (step: Promise<IteratorResult<Event, void>>): Promise<IteratorResult<Event, void>> => {
    try {
      const result = await step;
      // The reader is gone.
      if (isOver) return { done: true, value: undefined };
      if (result.done) ended();
      else timer = setTimeout(tooSlow, slowMs);
      return result;
    } catch (error) {
      if (isOver) return { done: true, value: undefined };
      ended();
      throw error;
    }
  };
  const stream: AsyncGenerator<Event, void, void> = {
    next: async () => {
      clearTimeout(timer);
      return watch(events.next());
    },
    return: async () => {
      ended();
      return events.return();
    },
    throw: async (error) => {
      ended();
      return events.throw(error);
    },
    [Symbol.asyncIterator]: () => stream,
    [Symbol.asyncDispose]: async () => {
      await stream.return();
    },
  };
  return stream;
}
