import { visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { measureOfAssessment } from '../control-measure/control-measure.load.ts';
import { targetResolvers } from '../control-measure/target.ts';
import { reportById } from '../adverse-reaction-report/adverse-reaction-report.load.ts';
import { rooms } from '../rooms.ts';
import { AssessmentSignature, JointAssessment } from './joint-assessment.entity.ts';

export const assessmentResolvers = {
  Query: {
    jointAssessment: (_, { id }, { em, principal }) =>
      em.findOne(JointAssessment, { $and: [visible(rooms.assessments, principal), { id }] }),
    jointAssessments: (_, { status, ...page }, { em, principal }) =>
      findPage(
        em,
        JointAssessment,
        { visible: visible(rooms.assessments, principal), asked: status ? { status } : {} },
        page,
        inCommitOrder,
      ),
  },
  JointAssessment: {
    __resolveReference: ({ id }, { em, principal }) =>
      em.findOne(JointAssessment, { $and: [visible(rooms.assessments, principal), { id }] }),
    ...targetResolvers,
    openedBy: ({ openedBy }) => ({ code: openedBy }),
    reports: async ({ reportIds }, _, context) => {
      const reports = await Promise.all(reportIds.map((id) => reportById(context).load(id)));
      return reports.filter((report) => report !== undefined);
    },
    signatures: ({ id }, _, { em, principal }) => {
      const signed = [visible(rooms.opinions, principal), { assessmentId: id }];
      return em.find(AssessmentSignature, { $and: signed }, { orderBy: { signedAt: 'asc' } });
    },
    measure: async ({ id }, _, context) => (await measureOfAssessment(context).load(id)) ?? null,
  },
  AssessmentSignature: {
    agency: ({ agency }) => ({ code: agency }),
  },
} satisfies Resolvers;
