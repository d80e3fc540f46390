import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';

export const notificationsOfReport = rowsByKey(InboxItem, rooms.notificationsOfReports, 'about', 'line');
export const notificationsOfMeasure = rowsByKey(InboxItem, rooms.notificationsOfMeasures, 'about', 'line');
