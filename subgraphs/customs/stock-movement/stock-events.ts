import { pageSize } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import type { QueryStockEventsArgs } from '../generated/resolvers.ts';
import { askedLog } from './asked-log.ts';
import type { StockStep } from './stock-changed.ts';

/** A part of the stock feed. */
export interface StockPage {
  nodes: StockStep[];
  endCursor: string;
  hasNextPage: boolean;
}

/** The events that a subscription would begin with, with their cursors. */
export async function stockEvents(
  context: RequestContext,
  { first, ...args }: Partial<QueryStockEventsArgs>,
): Promise<StockPage> {
  const size = pageSize({ first: first ?? null });
  const { log, place } = await askedLog(context, args);
  const { head, events } = await log.pull(place.position, size);
  const seal = await log.seal();
  const nodes = events.map(({ position, id, movementId }) => ({
    cursor: seal.ofEvent({ position, name: id }),
    movementId,
  }));
  const end = events.at(-1);
  return {
    nodes,
    endCursor: nodes.at(-1)?.cursor ?? (await log.cursorOf(place)),
    hasNextPage: head > (end?.position ?? head),
  };
}
