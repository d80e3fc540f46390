import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { everyone, pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { Removal } from './removal.entity.ts';

export const removalById = rowByKey(Removal, everyone);
export const pageOfRemovals = pagesOf(Removal, everyone, inCommitOrder);
