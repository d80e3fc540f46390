import { given } from '@hub/shared/paging/given.ts';
import { reportById } from '../adverse-reaction-report/adverse-reaction-report.load.ts';
import { measureOfAssessment } from '../control-measure/control-measure.load.ts';
import { targetResolvers } from '../control-measure/target.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { assessmentById, pageOfAssessments, signaturesOfAssessment } from './joint-assessment.load.ts';

export const assessmentResolvers = {
  Query: {
    jointAssessment: (_, { id }, context) => assessmentById(context).load(id),
    jointAssessments: (_, { status, ...page }, context) => pageOfAssessments(context, given({ status }), page),
  },
  JointAssessment: {
    __resolveReference: ({ id }, context) => assessmentById(context).load(id),
    ...targetResolvers,
    openedBy: ({ openedBy }) => ({ code: openedBy }),
    reports: async ({ reportIds }, _, context) => {
      const reports = await Promise.all(reportIds.map((id) => reportById(context).load(id)));
      return reports.filter((report) => report !== null);
    },
    signatures: ({ id }, _, context) => signaturesOfAssessment(context).load(id),
    measure: ({ id }, _, context) => measureOfAssessment(context).load(id),
  },
  AssessmentSignature: {
    agency: ({ agency }) => ({ code: agency }),
  },
} satisfies Resolvers;
