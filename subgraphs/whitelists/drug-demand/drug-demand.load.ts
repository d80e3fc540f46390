import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { DrugDemand } from './drug-demand.entity.ts';

export const demandById = rowByKey(DrugDemand, rooms.drugDemands);
export const pageOfDemands = pagesOf(DrugDemand, rooms.drugDemands, inCommitOrder);

/** The demand that a command was about. */
export const demandOfResult = ({ demandId: id }: { demandId: string }, { em }: RequestContext) =>
  em.findOneOrFail(DrugDemand, { id });
