import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { Removal } from './removal.entity.ts';

export const removalById = rowByKey(Removal, everyone);
export const pageOfRemovals = pagesOf(Removal, everyone, inCommitOrder);

export const removalsOfList = rowsByKey(Removal, everyone, 'listVersionId', 'line');

/** The removal that a command made. */
export const removalOfResult = ({ removalId: id }: { removalId: string }, { em }: RequestContext) =>
  em.findOneOrFail(Removal, { id });
