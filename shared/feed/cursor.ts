import { refuse } from '../refusal/refuse.ts';
import { isSealed, type Sealed } from './cursor-seal.ts';
import type { LoggedEvent, TailedLog } from './tailed-log.ts';

/** A place in a log: just after an event. */
export interface LogPlace {
  position: number;
  /** Id of the event at `position`; null at position 0. */
  eventId: string | null;
}

/**
 * Resolves a subscriber's cursor to its place in a log; without one, a subscriber starts at the first event. It names
 * the event, so that a log restored from a backup refuses the cursors of events that it lost.
 */
export async function resolveCursor(log: TailedLog<LoggedEvent>, cursor: string | null | undefined): Promise<LogPlace> {
  const given = cursor === null || cursor === undefined ? undefined : await open(log, cursor);
  const position = given?.position ?? 0;
  const { epoch, previousId: eventId } = await log.pull(position, 0);
  if (given && given.name !== (position === 0 ? epoch : eventId)) throw refuse('CURSOR_EXPIRED', { cursor: cursor! });
  return { position, eventId };
}

async function open(log: TailedLog<LoggedEvent>, cursor: string): Promise<Sealed> {
  const plain = log.hasPlainCursors ? openPlain(cursor) : undefined;
  if (plain) return plain;
  if (!isSealed(cursor)) throw refuse('CURSOR_INVALID', { cursor });
  const opened = (await log.seal()).open(cursor);
  if (!opened) throw refuse('CURSOR_EXPIRED', { cursor });
  return opened;
}

/** Cursors handed out before they were sealed. Whoever makes one up must know the event that it names. */
function openPlain(cursor: string): Sealed | undefined {
  const match = /^([0-9a-f-]{36}):(\d{1,16})$/.exec(Buffer.from(cursor, 'base64url').toString());
  return match ? { name: match[1]!, position: Number(match[2]) } : undefined;
}
