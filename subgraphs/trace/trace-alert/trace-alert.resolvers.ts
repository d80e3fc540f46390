import { visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { itemByCode } from '../item/item.load.ts';
import { rooms } from '../rooms.ts';
import { TraceAlert } from './trace-alert.entity.ts';

export const alertResolvers = {
  Query: {
    traceAlerts: (_, { kind, ...page }, { em, principal }) =>
      findPage(
        em,
        TraceAlert,
        { visible: visible(rooms.alerts, principal), asked: kind ? { kind } : {} },
        page,
        inCommitOrder,
      ),
  },
  TraceAlert: {
    __resolveReference: ({ id }, { em, principal }) =>
      em.findOne(TraceAlert, { $and: [visible(rooms.alerts, principal), { id }] }),
    item: async ({ code }, _, context) => (await itemByCode(context).load(code)) ?? null,
    institution: ({ institutionId }) => ({ id: institutionId }),
  },
} satisfies Resolvers;
