import type { CloudEvent } from './cloud-event.ts';
import type { FeedLog } from './feed-log.ts';

const pageSize = 100;

export interface TailOptions<Item> {
  after: number;
  signal: AbortSignal;
  /** What the reader sees of a fact; `undefined` where it must not or does not want to see it. */
  select: (event: CloudEvent) => Item | undefined;
  /** How long the reader may hear nothing before a heartbeat is sent. */
  heartbeatMs: number;
  /** How often the log is looked at even if nobody told of a change: another process may have written. */
  pollMs: number;
}

/** One step of a tail: an item, or a heartbeat that says how far the log has been read. */
export interface TailStep<Item> {
  position: number;
  item: Item | undefined;
}

/**
 * Reads a log after a position: first what is there, then what comes, in order and without a gap. Nothing is queued:
 * a slow reader simply reads the log later.
 */
export async function* tail<Item>(
  log: FeedLog,
  options: TailOptions<Item>,
): AsyncGenerator<TailStep<Item>, void, void> {
  const { signal, select, heartbeatMs, pollMs } = options;
  let position = options.after;
  let lastStep = Date.now();
  let changed = Promise.withResolvers<void>();
  const wake = () => changed.resolve();
  const unsubscribe = log.onAppended(wake);
  signal.addEventListener('abort', wake, { once: true });
  try {
    while (!signal.aborted) {
      changed = Promise.withResolvers<void>();
      const page = await log.pull(position, pageSize);
      for (const event of page.events) {
        if (signal.aborted) return;
        position = event.position;
        const item = select(event);
        if (item === undefined) continue;
        yield { position, item };
        lastStep = Date.now();
      }
      if (Date.now() - lastStep >= heartbeatMs) {
        yield { position, item: undefined };
        lastStep = Date.now();
      }
      if (page.head > position) continue;
      const timer = setTimeout(wake, Math.min(pollMs, heartbeatMs));
      await changed.promise;
      clearTimeout(timer);
    }
  } finally {
    unsubscribe();
    signal.removeEventListener('abort', wake);
  }
}
