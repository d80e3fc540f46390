import { visible, type Room } from '@hub/shared/access/room.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { defineLoader, groupByKey } from '@hub/shared/subgraph/loader.ts';
import { rooms } from '../rooms.ts';

const notifications = (room: Room) =>
  defineLoader(async ({ em, principal }, ids: readonly string[]) => {
    const about = { $and: [visible(room, principal), { about: { $in: [...ids] } }] };
    return groupByKey(ids, await em.find(InboxItem, about, { orderBy: { line: 'asc' } }), (item) => item.about);
  });

export const notificationsOfReport = notifications(rooms.notificationsOfReports);
export const notificationsOfMeasure = notifications(rooms.notificationsOfMeasures);
