import { agencyByCode } from '../agency/agency.load.ts';
import { recordsOfViolation } from '../credit-record/credit-record.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { inspectionById } from '../inspection/inspection.load.ts';
import { ofSubject } from '../organisation/of-subject.ts';
import { organisationOf } from '../organisation/organisation.load.ts';
import { inState, requireState } from '../procedure/in-state.ts';
import { pageOfViolations, violationById } from './violation.load.ts';
import { violationProcedure } from './violation-procedure.ts';

export const violationResolvers = {
  Query: {
    violations: async (_, { subjectId, state, ...page }, context) => {
      requireState(state, violationProcedure);
      const asked = { $and: [await ofSubject(context, subjectId), inState(state)] };
      return pageOfViolations(context, asked, page);
    },
  },
  Violation: {
    __resolveReference: ({ id }, context) => violationById(context).load(id),
    subject: async ({ subjectKind: kind, subjectId: id }, _, context) => (await organisationOf(context, { kind, id }))!,
    inspection: ({ inspectionId }, _, context) => (inspectionId ? inspectionById(context).load(inspectionId) : null),
    recordedBy: async ({ recordedBy }, _, context) => (await agencyByCode(context).load(recordedBy))!,
    creditRecords: ({ id }, _, context) => recordsOfViolation(context).load(id),
    procedure: ({ id }) => ({ caseId: id }),
  },
} satisfies Resolvers;
