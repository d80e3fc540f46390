import { caseById } from '@hub/shared/procedure/procedure.load.ts';
import { given } from '@hub/shared/paging/given.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import { approvalById } from '../approval/approval.load.ts';
import { demandListOfDossier } from '../demand-list/demand-list.load.ts';
import { diseaseByCode } from '../disease/disease.load.ts';
import { demandById } from '../drug-demand/drug-demand.load.ts';
import { assessmentOfDossier } from '../early-assessment/early-assessment.load.ts';
import type { DossierStatus, Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.load.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { inState } from '../procedure/in-state.ts';
import {
  dossierById,
  dossiersOfApplication,
  importApplicationById,
  pageOfDossiers,
} from './import-application.load.ts';
import { copiedTo } from './rules/import-dossier.ts';

export const importApplicationResolvers = {
  Query: {
    importApplication: (_, { id }, context) => importApplicationById(context).load(id),
    drugDossier: (_, { id }, context) => dossierById(context).load(id),
    drugDossiers: async (_, { status, institutionId, ...page }, context) => {
      await requireInstitution(context, institutionId);
      return pageOfDossiers(context, { $and: [inState(status), given({ institutionId })] }, page);
    },
  },
  ImportApplication: {
    __resolveReference: ({ id }, context) => importApplicationById(context).load(id),
    institution: async ({ institutionId }, _, context) => (await institutionById(context).load(institutionId))!,
    copiedTo: (_, __, context) => Promise.all(copiedTo.map(async (code) => (await agencyByCode(context).load(code))!)),
    dossiers: ({ id }, _, context) => dossiersOfApplication(context).load(id),
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
