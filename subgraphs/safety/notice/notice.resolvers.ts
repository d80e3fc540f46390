import { visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { measureById } from '../measure/measure.load.ts';
import { reportById } from '../report/report.load.ts';
import { rooms } from '../rooms.ts';
import { Notice } from './notice.entity.ts';

export const noticeResolvers = {
  Query: {
    notices: (_, { acknowledged, ...page }, { em, principal }) => {
      const asked = typeof acknowledged === 'boolean' ? { acknowledgedAt: acknowledged ? { $ne: null } : null } : {};
      return findPage(em, Notice, { visible: visible(rooms.notices, principal), asked }, page, inCommitOrder);
    },
  },
  Notice: {
    __resolveReference: ({ id }, { em, principal }) =>
      em.findOne(Notice, { $and: [visible(rooms.notices, principal), { id }] }),
    agency: ({ agency }) => (agency ? { code: agency } : null),
    importer: ({ importerId }) => (importerId ? { id: importerId } : null),
    report: async ({ reportId }, _, context) =>
      reportId ? ((await reportById(context).load(reportId)) ?? null) : null,
    measure: async ({ measureId }, _, context) =>
      measureId ? ((await measureById(context).load(measureId)) ?? null) : null,
  },
} satisfies Resolvers;
