import { refuse } from '../refusal/refusal.ts';
import type { FeedLog } from './feed-log.ts';

/** A place in a log: just after an event. */
export interface LogPlace {
  position: number;
  /** Id of the event at `position`; null at position 0. */
  eventId: string | null;
}

/**
 * A subscriber's place in a log, as an opaque string. It contains the event id, so that a log restored from a backup
 * refuses cursors of events that it lost; before the first event it contains the epoch instead.
 */
export function encodeCursor(epoch: string, { position, eventId }: LogPlace): string {
  return Buffer.from(`${eventId ?? epoch}:${position}`).toString('base64url');
}

/** Resolves a cursor to its place. Without a cursor, a subscriber starts at the log's first event. */
export async function resolveCursor(
  log: FeedLog,
  cursor: string | null | undefined,
): Promise<{ epoch: string; after: LogPlace }> {
  const [, name, digits] = parseCursor(cursor);
  const position = Number(digits);
  const { epoch, head, previousId: eventId } = await log.pull(position, 0);
  // Older cursors contain the epoch instead of the event id.
  const isKnown = name === undefined || name === epoch || name === eventId;
  if (!isKnown || position > head) throw refuse('CURSOR_EXPIRED', { cursor: cursor! });
  return { epoch, after: { position, eventId } };
}

function parseCursor(cursor: string | null | undefined): (string | undefined)[] {
  if (cursor === null || cursor === undefined) return [undefined, undefined, '0'];
  const match = /^([0-9a-f-]{36}):(\d{1,16})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) throw refuse('CURSOR_INVALID', { cursor });
  return match;
}
