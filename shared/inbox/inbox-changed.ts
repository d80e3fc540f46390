import { resolveCursor } from '../feed/cursor.ts';
import { pace, tail } from '../feed/tail.ts';
import type { RequestContext } from '../subgraph/request-context.ts';
import { InboxLog, type InboxEvent } from './inbox-log.ts';

/** One step of an inbox: an item that is new or has changed, or a heartbeat. */
export interface InboxStep {
  cursor: string;
  itemId: string | undefined;
}

/** What happens in the inbox of the caller's organisation: first what it missed since the cursor, then what is new. */
export async function* inboxChanged(
  { agency, principal, signal }: RequestContext,
  { after: cursor }: { after?: string | null },
): AsyncGenerator<InboxStep, void, void> {
  const log = new InboxLog(agency, principal!.organisation);
  const after = await resolveCursor(log, cursor);
  const select = ({ itemId }: InboxEvent) => itemId;
  for await (const { cursor: place, item } of tail(log, { principal, after, signal, select, ...pace }))
    yield { cursor: place, itemId: item };
}
