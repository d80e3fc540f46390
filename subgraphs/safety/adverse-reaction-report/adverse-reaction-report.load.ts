import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { AdverseReactionReport } from './adverse-reaction-report.entity.ts';

export const reportById = rowByKey(AdverseReactionReport, rooms.reports);
export const reportsOfItem = rowsByKey(AdverseReactionReport, rooms.reports, 'itemCode', 'id');
export const pageOfReports = pagesOf(AdverseReactionReport, rooms.reports, inCommitOrder);
