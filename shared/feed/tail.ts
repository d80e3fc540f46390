import type { Principal } from '../access/principal.ts';
import { refuse } from '../refusal/refuse.ts';
import { turns } from '../turns/turns.ts';
import type { CloudEvent } from './cloud-event.ts';
import type { LogPlace } from './cursor.ts';
import type { LoggedEvent, TailedLog } from './tailed-log.ts';

const pageSize = 100;

/** That of every subscription. */
export const pace = { heartbeatMs: 15_000, pollMs: 1000 };

export interface TailOptions<Item, Event extends LoggedEvent = CloudEvent> {
  /** The reader; readers of different organisations take turns. */
  principal: Principal | undefined;
  after: LogPlace;
  signal: AbortSignal;
  /** What the reader gets of an event; `undefined` if it may not see it or did not ask for it. */
  select: (event: Event) => Item | undefined;
  /** The longest silence before a heartbeat is sent. */
  heartbeatMs: number;
  /** How often the log is polled without a notification: another process may have written. */
  pollMs: number;
}

/** One step of a tail: an item, or a heartbeat; and the cursor to read on after it. */
export interface TailStep<Item> {
  cursor: string;
  item: Item | undefined;
}

/**
 * Reads a log after a place: first the existing events, then new ones, in order and without a gap. Nothing is queued: a
 * slow reader simply reads the log later. Stops if the log is restored from a backup meanwhile.
 */
export async function* tail<Item, Event extends LoggedEvent>(
  log: TailedLog<Event>,
  options: TailOptions<Item, Event>,
): AsyncGenerator<TailStep<Item>, void, void> {
  const { principal, signal, select, heartbeatMs, pollMs } = options;
  const seal = await log.seal();
  let place = options.after;
  let lastStep = Date.now();
  let changed = Promise.withResolvers<void>();
  const wake = () => changed.resolve();
  const unsubscribe = log.onAppended(wake);
  signal.addEventListener('abort', wake, { once: true });
  try {
    while (!signal.aborted) {
      // Neither reading a page nor handling an item needs to wait, so other work would starve.
      await turns.take(principal, signal);
      if (signal.aborted) return;
      changed = Promise.withResolvers<void>();
      const { epoch, head, previousId, events } = await log.pull(place.position, pageSize);
      const here = () => ({ position: place.position, name: place.eventId ?? epoch });
      if (previousId !== place.eventId) throw refuse('CURSOR_EXPIRED', { cursor: seal.ofHeartbeat(here()) });
      for (const event of events) {
        const item = select(event);
        if (item !== undefined) await turns.take(principal, signal);
        if (signal.aborted) return;
        place = { position: event.position, eventId: event.id };
        if (item === undefined) continue;
        yield { cursor: seal.ofEvent(here()), item };
        lastStep = Date.now();
      }
      if (Date.now() - lastStep >= heartbeatMs) {
        yield { cursor: seal.ofHeartbeat(here()), item: undefined };
        lastStep = Date.now();
      }
      if (head > place.position) continue;
      // Whatever wakes the reader meanwhile, its heartbeat is due after its own silence: else it would tell of others.
      const dueMs = Math.max(0, lastStep + heartbeatMs - Date.now());
      const timer = setTimeout(wake, Math.min(pollMs, dueMs));
      await changed.promise;
      clearTimeout(timer);
    }
  } finally {
    unsubscribe();
    signal.removeEventListener('abort', wake);
  }
}
