import { byId, sinceDay, untilDay, type Filters } from '@hub/shared/paging/filters.ts';
import { newestFirst } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { filteredPagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { requireLotId } from '../bonded-lot/require-lot-id.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { HoldFilter } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { rooms } from '../rooms.ts';
import { Hold } from './hold.entity.ts';

export const holdById = rowByKey(Hold, rooms.stock);

const filters: Filters<HoldFilter> = {
  lotId: byId('lotId', requireLotId),
  drugId: byId('drugId', requireDrug),
  importerId: byId('importerId', requireImporter),
  open: { rows: (open) => ({ liftedAt: open ? null : { $ne: null } }) },
  from: sinceDay('placedAt'),
  until: untilDay('placedAt'),
};
export const pageOfHolds = filteredPagesOf({
  entity: Hold,
  seen: rooms.stock,
  orders: newestFirst,
  at: 'placedAt',
  filters,
});

/** The hold that a command was about. */
export const holdOfResult = async ({ holdId }: { holdId: string }, context: RequestContext): Promise<Hold> =>
  (await holdById(context).load(holdId))!;
