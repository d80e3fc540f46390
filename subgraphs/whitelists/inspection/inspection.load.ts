import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { Inspection } from './inspection.entity.ts';

export const inspectionById = rowByKey(Inspection, rooms.supervision);
export const pageOfInspections = pagesOf(Inspection, rooms.supervision, inCommitOrder);

/** The inspection that a command was about. */
export const inspectionOfResult = ({ inspectionId: id }: { inspectionId: string }, { em }: RequestContext) =>
  em.findOneOrFail(Inspection, { id });
