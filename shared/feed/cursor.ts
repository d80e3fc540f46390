import { refuse } from '../refusal/refusal.ts';
import type { FeedLog } from './feed-log.ts';

/** Where a subscriber stands in a log, as an opaque string: it names the log too, so a new log refuses an old cursor. */
export function encodeCursor(epoch: string, position: number): string {
  return Buffer.from(`${epoch}:${position}`).toString('base64url');
}

/** The position that a cursor stands for. Without a cursor a subscriber begins at the log's first fact. */
export async function resolveCursor(
  log: FeedLog,
  cursor: string | null | undefined,
): Promise<{ epoch: string; after: number }> {
  const head = await log.head();
  if (cursor === null || cursor === undefined) return { epoch: head.epoch, after: 0 };
  const match = /^([0-9a-f-]{36}):(\d{1,16})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) throw refuse('CURSOR_INVALID', { cursor });
  const after = Number(match[2]);
  if (match[1] !== head.epoch || after > head.position) throw refuse('CURSOR_EXPIRED', { cursor });
  return { epoch: head.epoch, after };
}
