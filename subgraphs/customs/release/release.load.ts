import { everyone, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { Release } from './release.entity.ts';

export const releaseById = rowByKey(Release, rooms.releases);
/** The releases under a form: whoever sees the form sees them. */
export const releasesOfForm = rowsByKey(Release, everyone, 'formId', 'id');
/** What a release took from each lot, from the ledger. */
export const linesOfRelease = rowsByKey(StockMovement, () => ({ kind: 'RELEASED' as const }), 'releaseId', 'id');
