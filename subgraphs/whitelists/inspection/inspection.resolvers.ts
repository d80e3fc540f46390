import { agencyByCode } from '../agency/agency.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { ofSubject } from '../organisation/of-subject.ts';
import { organisationOf } from '../organisation/organisation.load.ts';
import type { InspectionFinding } from './inspection.entity.ts';
import { inspectionById, pageOfInspections } from './inspection.load.ts';

export type InspectionFindingRow = InspectionFinding;

export const inspectionResolvers = {
  Query: {
    inspections: async (_, { subjectId, ...page }, context) =>
      pageOfInspections(context, await ofSubject(context, subjectId), page),
  },
  Inspection: {
    __resolveReference: ({ id }, context) => inspectionById(context).load(id),
    subject: async ({ subjectKind: kind, subjectId: id }, _, context) => (await organisationOf(context, { kind, id }))!,
    recordedBy: async ({ recordedBy }, _, context) => (await agencyByCode(context).load(recordedBy))!,
    procedure: ({ id }) => ({ caseId: id }),
  },
} satisfies Resolvers;
