import { isVisible } from '@hub/shared/access/room.ts';
import type { CloudEvent } from '@hub/shared/feed/cloud-event.ts';
import { resolveCursor } from '@hub/shared/feed/cursor.ts';
import { tail } from '@hub/shared/feed/tail.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { requireDrug } from '../agreement/require-drug.ts';
import type { StockMoved } from '../feed/events.ts';
import type { SubscriptionStockChangedArgs } from '../generated/resolvers.ts';
import { rooms } from '../rooms.ts';

const heartbeatMs = 15_000;
const pollMs = 1000;

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
  const select = ({ type, data }: CloudEvent): StockMoved | undefined => {
    if (type !== 'StockMoved') return undefined;
    const moved = data as StockMoved;
    const wanted = isVisible(rooms.ledger, principal, moved) && (!drugId || drugId === moved.drugId);
    return wanted ? moved : undefined;
  };
  const options = { principal, after, signal, select, heartbeatMs, pollMs };
  for await (const { cursor: place, item } of tail(feed, options))
    yield { cursor: place, movementId: item?.movementId };
}
