import { criteriaOfCase } from '@hub/shared/procedure/procedure.load.ts';
import { nameContains } from '@hub/shared/paging/named-rows.ts';
import { pageOfApprovals } from '../approval/approval.load.ts';
import { diseaseByCode } from '../disease/disease.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { approvedAs, lastDossierOfDrug, pageOfDossiers } from '../drug-dossier/drug-dossier.load.ts';
import { registrationsOfDrug } from '../drug-registration/drug-registration.load.ts';
import { institutionById } from '../institution/institution.load.ts';
import { listedToday } from '../list-version/list-version.load.ts';
import { approvedOfDrug, drugById, pageOfDrugs } from './drug.load.ts';

export const drugResolvers = {
  Query: {
    drug: (_, { id }, context) => drugById(context).load(id),
    drugs: (_, { search, ...page }, context) => pageOfDrugs(context, nameContains(search), page),
  },
  Drug: {
    __resolveReference: ({ id }, context) => drugById(context).load(id),
    approved: ({ id }, _, context) => approvedOfDrug(context).load(id),
    diseases: ({ diseaseCodes }, _, context) =>
      Promise.all(diseaseCodes.map(async (code) => (await diseaseByCode(context).load(code))!)),
    approvals: ({ id: drugId }, page, context) => pageOfApprovals(context, { drugId }, page),
    dossiers: ({ id }, page, context) => pageOfDossiers(context, approvedAs(id), page),
    inPrinciple: async ({ id }, _, context) => {
      const dossierId = await lastDossierOfDrug(context).load(id);
      if (!dossierId) return null;
      return (await criteriaOfCase(context).load(dossierId)).filter(({ kind }) => kind === 'IN_PRINCIPLE');
    },
    registrations: ({ id }, _, context) => registrationsOfDrug(context).load(id),
    listed: async ({ id }, _, context) => (await listedToday(context).load('DRUG')).has(id),
    permittedInstitutions: async ({ id }, _, context) => {
      const entry = (await listedToday(context).load('DRUG')).get(id);
      const ids = entry?.institutionIds ?? [];
      return Promise.all(ids.map(async (institutionId) => (await institutionById(context).load(institutionId))!));
    },
  },
} satisfies Resolvers;
