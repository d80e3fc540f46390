import { nameContains } from '@hub/shared/paging/named-rows.ts';
import { namingInstitution, pageOfApprovals } from '../approval/approval.load.ts';
import { pageOfDossiers } from '../drug-dossier/drug-dossier.load.ts';
import { pageOfDrugs } from '../drug/drug.load.ts';
import { pageOfAgreements } from '../agreement/agreement.load.ts';
import { pageOfSubject } from '../credit-record/credit-record.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { listedToday } from '../list-version/list-version.load.ts';
import { institutionById, pageOfInstitutions } from './institution.load.ts';

export const institutionResolvers = {
  Query: {
    institution: (_, { id }, context) => institutionById(context).load(id),
    institutions: (_, { search, ...page }, context) => pageOfInstitutions(context, nameContains(search), page),
  },
  Institution: {
    __resolveReference: ({ id }, context) => institutionById(context).load(id),
    listed: async ({ id }, _, context) => (await listedToday(context).load('INSTITUTION')).has(id),
    approvals: ({ id }, page, context) => pageOfApprovals(context, namingInstitution(id), page),
    dossiers: ({ id: institutionId }, page, context) => pageOfDossiers(context, { institutionId }, page),
    drugs: async ({ id }, page, context) => {
      const entries = [...(await listedToday(context).load('DRUG'))];
      const permitted = entries.flatMap(([drugId, { institutionIds }]) =>
        institutionIds.includes(id) ? [drugId] : [],
      );
      return pageOfDrugs(context, { id: { $in: permitted } }, page);
    },
    agreements: ({ id }, args, context) => pageOfAgreements(context, { institutionId: id }, args),
    creditRecords: ({ id }, args, context) => pageOfSubject(context, id, args),
  },
} satisfies Resolvers;
