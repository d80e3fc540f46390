import { atMost, byAnyOf, byId, sinceDay, untilDay, type Filters } from '@hub/shared/paging/filters.ts';
import { newestFirst } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { filteredPagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { SupplyRequestFilter } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { rooms } from '../rooms.ts';
import { SupplyRequest } from './supply-request.entity.ts';

export const requestById = rowByKey(SupplyRequest, rooms.requests);

const filters: Filters<SupplyRequestFilter> = {
  drugId: byId('drugId', requireDrug),
  importerId: byId('importerId', requireImporter),
  institutionId: byId('institutionId', requireInstitution),
  states: byAnyOf('state'),
  from: sinceDay('askedAt'),
  until: untilDay('askedAt'),
  neededBy: atMost<string>('neededBy'),
};
export const pageOfRequests = filteredPagesOf({
  entity: SupplyRequest,
  seen: rooms.requests,
  orders: newestFirst,
  at: 'askedAt',
  filters,
});

/** The request that a command was about. */
export const requestOfResult = async (
  { requestId }: { requestId: string },
  context: RequestContext,
): Promise<SupplyRequest> => (await requestById(context).load(requestId))!;
