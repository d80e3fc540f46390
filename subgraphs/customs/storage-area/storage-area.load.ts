import { byId, byValue, sinceDay, untilDay, type Filters } from '@hub/shared/paging/filters.ts';
import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { filteredPagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import type { StorageAreaFilter } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { rooms } from '../rooms.ts';
import { StorageArea } from './storage-area.entity.ts';

export const areaById = rowByKey(StorageArea, rooms.stock);

const filters: Filters<StorageAreaFilter> = {
  importerId: byId('importerId', requireImporter),
  rareDiseaseOnly: byValue<boolean>('rareDiseaseOnly'),
  from: sinceDay('openedAt'),
  until: untilDay('openedAt'),
};
export const pageOfAreas = filteredPagesOf({
  entity: StorageArea,
  seen: rooms.stock,
  orders: inCommitOrder,
  at: 'openedAt',
  filters,
});

/** The area that a command was about. */
export const areaOfResult = async ({ areaId }: { areaId: string }, context: RequestContext): Promise<StorageArea> =>
  (await areaById(context).load(areaId))!;
