import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { TraceAlert } from './trace-alert.entity.ts';

export const alertById = rowByKey(TraceAlert, rooms.alerts);
export const pageOfAlerts = pagesOf(TraceAlert, rooms.alerts, inCommitOrder);
