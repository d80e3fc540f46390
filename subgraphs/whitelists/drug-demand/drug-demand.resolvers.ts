import { given } from '@hub/shared/paging/given.ts';
import { diseaseByCode } from '../disease/disease.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { dossierOfDemand } from '../drug-dossier/drug-dossier.load.ts';
import { institutionById } from '../institution/institution.load.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { demandById, pageOfDemands } from './drug-demand.load.ts';

export const drugDemandResolvers = {
  Query: {
    drugDemands: async (_, { institutionId, guided, ...page }, context) => {
      await requireInstitution(context, institutionId);
      const isGuided = typeof guided === 'boolean' ? { guidedAt: guided ? { $ne: null } : null } : {};
      return pageOfDemands(context, { ...given({ institutionId }), ...isGuided }, page);
    },
  },
  DrugDemand: {
    __resolveReference: ({ id }, context) => demandById(context).load(id),
    institution: async ({ institutionId }, _, context) => (await institutionById(context).load(institutionId))!,
    diseases: ({ diseaseCodes }, _, context) =>
      Promise.all(diseaseCodes.map(async (code) => (await diseaseByCode(context).load(code))!)),
    dossier: ({ id }, _, context) => dossierOfDemand(context).load(id),
    procedure: ({ id }) => ({ caseId: id }),
  },
} satisfies Resolvers;
