import { byAnyOf, byId, sinceDay, untilDay, type Filters } from '@hub/shared/paging/filters.ts';
import { newestFirst } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, filteredPagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import type { StockCountFilter } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { rooms } from '../rooms.ts';
import { StockCount, StockCountLine } from './stock-count.entity.ts';

export const countById = rowByKey(StockCount, rooms.stock);

const filters: Filters<StockCountFilter> = {
  states: byAnyOf('state'),
  importerId: byId('importerId', requireImporter),
  from: sinceDay('countedAt'),
  until: untilDay('countedAt'),
};
export const pageOfCounts = filteredPagesOf({
  entity: StockCount,
  seen: rooms.stock,
  orders: newestFirst,
  at: 'countedAt',
  filters,
});

/** The lines of a count: whoever sees the count sees them. */
export const linesOfCount = rowsByKey(StockCountLine, everyone, 'countId', 'lotId');

/** The count that a command was about. */
export const countOfResult = async ({ countId }: { countId: string }, context: RequestContext): Promise<StockCount> =>
  (await countById(context).load(countId))!;
