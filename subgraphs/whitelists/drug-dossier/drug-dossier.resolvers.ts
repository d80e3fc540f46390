import { caseById } from '@hub/shared/procedure/procedure.load.ts';
import { given } from '@hub/shared/paging/given.ts';
import { approvalById } from '../approval/approval.load.ts';
import { demandListOfDossier } from '../demand-list/demand-list.load.ts';
import { diseaseByCode } from '../disease/disease.load.ts';
import { demandById } from '../drug-demand/drug-demand.load.ts';
import { assessmentOfDossier } from '../early-assessment/early-assessment.load.ts';
import type { DossierStatus, Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.load.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { inState } from '../procedure/in-state.ts';
import { dossierById, pageOfDossiers } from './drug-dossier.load.ts';
import { importApplicationById } from '../import-application/import-application.load.ts';

export const drugDossierResolvers = {
  Query: {
    drugDossier: (_, { id }, context) => dossierById(context).load(id),
    drugDossiers: async (_, { status, institutionId, ...page }, context) => {
      await requireInstitution(context, institutionId);
      return pageOfDossiers(context, { $and: [inState(status), given({ institutionId })] }, page);
    },
  },
  DrugDossier: {
    __resolveReference: ({ id }, context) => dossierById(context).load(id),
    application: async ({ applicationId }, _, context) => (await importApplicationById(context).load(applicationId))!,
    institution: async ({ institutionId }, _, context) => (await institutionById(context).load(institutionId))!,
    demand: ({ demandId }, _, context) => (demandId ? demandById(context).load(demandId) : null),
    diseases: ({ diseaseCodes }, _, context) =>
      Promise.all(diseaseCodes.map(async (code) => (await diseaseByCode(context).load(code))!)),
    status: async ({ id }, _, context) => (await caseById(context).load(id))!.state as DossierStatus,
    procedure: ({ id }) => ({ caseId: id }),
    demandList: ({ id }, _, context) => demandListOfDossier(context).load(id),
    assessment: ({ id }, _, context) => assessmentOfDossier(context).load(id),
    approval: ({ approvalId }, _, context) => (approvalId ? approvalById(context).load(approvalId) : null),
  },
} satisfies Resolvers;
