import type { Principal } from '../access/principal.ts';
import { refuse } from '../refusal/refusal.ts';
import { turns } from '../turns/turns.ts';
import type { CloudEvent } from './cloud-event.ts';
import { encodeCursor, type LogPlace } from './cursor.ts';
import type { FeedLog } from './feed-log.ts';

const pageSize = 100;

export interface TailOptions<Item> {
  /** Who reads; readers of many organisations take turns. */
  principal: Principal | undefined;
  after: LogPlace;
  signal: AbortSignal;
  /** What the reader sees of an event; `undefined` where it must not or does not want to see it. */
  select: (event: CloudEvent) => Item | undefined;
  /** How long the reader may hear nothing before a heartbeat is sent. */
  heartbeatMs: number;
  /** How often the log is looked at even if nobody told of a change: another process may have written. */
  pollMs: number;
}

/** One step of a tail: an item, or a heartbeat that says how far the log has been read. */
export interface TailStep<Item> {
  place: LogPlace;
  item: Item | undefined;
}

/**
 * Reads a log after a place: first what is there, then what comes, in order and without a gap. Nothing is queued: a slow
 * reader simply reads the log later. A log that is restored from a backup meanwhile is not read on.
 */
export async function* tail<Item>(
  log: FeedLog,
  options: TailOptions<Item>,
): AsyncGenerator<TailStep<Item>, void, void> {
  const { principal, signal, select, heartbeatMs, pollMs } = options;
  let place = options.after;
  let lastStep = Date.now();
  let changed = Promise.withResolvers<void>();
  const wake = () => changed.resolve();
  const unsubscribe = log.onAppended(wake);
  signal.addEventListener('abort', wake, { once: true });
  try {
    while (!signal.aborted) {
      // Neither reading a page nor what becomes of an item has to wait for anything, so others would wait for all of it.
      await turns.take(principal, signal);
      if (signal.aborted) return;
      changed = Promise.withResolvers<void>();
      const { epoch, head, previousId, events } = await log.pull(place.position, pageSize);
      if (previousId !== place.eventId) throw refuse('CURSOR_EXPIRED', { cursor: encodeCursor(epoch, place) });
      for (const event of events) {
        const item = select(event);
        if (item !== undefined) await turns.take(principal, signal);
        if (signal.aborted) return;
        place = { position: event.position, eventId: event.id };
        if (item === undefined) continue;
        yield { place, item };
        lastStep = Date.now();
      }
      if (Date.now() - lastStep >= heartbeatMs) {
        yield { place, item: undefined };
        lastStep = Date.now();
      }
      if (head > place.position) continue;
      const timer = setTimeout(wake, Math.min(pollMs, heartbeatMs));
      await changed.promise;
      clearTimeout(timer);
    }
  } finally {
    unsubscribe();
    signal.removeEventListener('abort', wake);
  }
}
