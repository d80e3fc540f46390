import { isVisible } from '@hub/shared/access/room.ts';
import type { CloudEvent } from '@hub/shared/feed/cloud-event.ts';
import { dataOf, type DataOf } from '@hub/shared/feed/event.ts';
import { resolveCursor } from '@hub/shared/feed/cursor.ts';
import { pace, tail } from '@hub/shared/feed/tail.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { requireDrug } from '../drug/require-drug.ts';
import { StockMoved } from '../published/events.ts';
import type { SubscriptionStockChangedArgs } from '../generated/resolvers.ts';
import { rooms } from '../rooms.ts';

/** One step of the stock feed: a line of the ledger, or a heartbeat. */
export interface StockStep {
  cursor: string;
  movementId: string | undefined;
}

/** The ledger lines that the caller may see, from the log: first those missed since the cursor, then new ones. */
export async function* stockChanged(
  context: RequestContext,
  { after: cursor, drugId }: Partial<SubscriptionStockChangedArgs>,
): AsyncGenerator<StockStep, void, void> {
  const { agency, principal, signal } = context;
  const { feed } = agency;
  await requireDrug(context, drugId);
  const after = await resolveCursor(feed, cursor);
  const select = (event: CloudEvent): DataOf<typeof StockMoved> | undefined => {
    const moved = dataOf(StockMoved, event);
    if (!moved || !isVisible(rooms.ledger, principal, moved)) return undefined;
    return !drugId || drugId === moved.drugId ? moved : undefined;
  };
  const options = { principal, after, signal, select, ...pace };
  for await (const { cursor: place, item } of tail(feed, options))
    yield { cursor: place, movementId: item?.movementId };
}
