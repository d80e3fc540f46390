import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { StockCount, StockCountLine } from './stock-count.entity.ts';

export const countById = rowByKey(StockCount, rooms.stock);
/** The lines of a count: whoever sees the count sees them. */
export const linesOfCount = rowsByKey(StockCountLine, everyone, 'countId', 'lotId');

/** The count that a command was about. */
export const countOfResult = async ({ countId }: { countId: string }, context: RequestContext): Promise<StockCount> =>
  (await countById(context).load(countId))!;
