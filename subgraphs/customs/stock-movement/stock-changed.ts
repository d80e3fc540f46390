import { pace, tail } from '@hub/shared/feed/tail.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import type { SubscriptionStockChangedArgs } from '../generated/resolvers.ts';
import { badInput } from '../refusals.ts';
import { askedLog } from './asked-log.ts';
import type { StockEvent } from './stock-log.ts';

/** One step of the stock feed: a line of the ledger, or a heartbeat. */
export interface StockStep {
  cursor: string;
  movementId: string | undefined;
}

/** The ledger lines that the caller may see, from the log: first those missed since the cursor, then new ones. */
export async function* stockChanged(
  context: RequestContext,
  { drugId, ...args }: Partial<SubscriptionStockChangedArgs>,
): AsyncGenerator<StockStep, void, void> {
  const { principal, signal } = context;
  if (drugId && args.filter?.drugId) throw badInput('drugId', 'NOT_BESIDE', { other: 'filter.drugId' });
  const filter = drugId ? { ...args.filter, drugId } : args.filter;
  const { log, place } = await askedLog(context, { ...args, filter: filter ?? null });
  // Whoever begins now has no cursor yet: with this one it misses nothing, even if it is cut off before the first event.
  if (args.from === 'NOW') yield { cursor: await log.cursorOf(place), movementId: undefined };
  const select = ({ movementId }: StockEvent) => movementId;
  for await (const { cursor, item } of tail(log, { principal, after: place, signal, select, ...pace }))
    yield { cursor, movementId: item };
}
