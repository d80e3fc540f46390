import { rowsFor } from '@hub/shared/access/room.ts';
import { documentsOfCase } from '@hub/shared/procedure/procedure.load.ts';
import { demandListById } from '../demand-list/demand-list.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { dossierById } from '../drug-dossier/drug-dossier.load.ts';
import { rooms } from '../rooms.ts';
import { earlyAssessmentById, rowsOfAssessment } from './early-assessment.load.ts';

export const earlyAssessmentResolvers = {
  Query: {
    earlyAssessment: (_, { id }, context) => earlyAssessmentById(context).load(id),
  },
  EarlyAssessment: {
    __resolveReference: ({ id }, context) => earlyAssessmentById(context).load(id),
    demandList: ({ demandListId }, _, context) => demandListById(context).load(demandListId),
    // NHC gets the written opinion; the dossiers behind it are the applicants'.
    rows: ({ id }, _, context) =>
      rowsFor(rooms.demandLists, context.principal) ? rowsOfAssessment(context).load(id) : [],
    opinion: async ({ id }, _, context) => (await documentsOfCase(context).load(id))[0]!,
  },
  AssessmentRow: {
    dossier: async ({ dossierId }, _, context) => (await dossierById(context).load(dossierId))!,
    assessment: ({ assessmentId }, _, context) => earlyAssessmentById(context).load(assessmentId),
    reuses: ({ reusesAssessmentId: id }, _, context) => (id ? earlyAssessmentById(context).load(id) : null),
  },
} satisfies Resolvers;
