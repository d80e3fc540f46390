import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { SupplyRequest } from './supply-request.entity.ts';

export const requestById = rowByKey(SupplyRequest, rooms.requests);
export const pageOfRequests = pagesOf(SupplyRequest, rooms.requests, inCommitOrder);

/** The request that a command was about. */
export const requestOfResult = async (
  { requestId }: { requestId: string },
  context: RequestContext,
): Promise<SupplyRequest> => (await requestById(context).load(requestId))!;
