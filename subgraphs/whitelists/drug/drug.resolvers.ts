import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { byName, nameContains } from '@hub/shared/paging/named-rows.ts';
import { approvedOfDrug } from '../approval/approval.load.ts';
import { diseaseByCode } from '../disease/disease.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.load.ts';
import { listedToday } from '../list-version/list-version.load.ts';
import { Drug } from './drug.entity.ts';
import { drugById } from './drug.load.ts';

export const drugResolvers = {
  Query: {
    drug: async (_, { id }, context) => (await drugById(context).load(id)) ?? null,
    drugs: (_, { search, ...page }, { em }) =>
      findPage(em, Drug, { asked: nameContains(search) }, page, { ...inCommitOrder, ...byName }),
  },
  Drug: {
    __resolveReference: async ({ id }, context) => (await drugById(context).load(id)) ?? null,
    approved: ({ id }, _, context) => approvedOfDrug(context).load(id),
    diseases: ({ diseaseCodes }, _, context) =>
      Promise.all(diseaseCodes.map(async (code) => (await diseaseByCode(context).load(code))!)),
    listed: async ({ id }, _, context) => (await listedToday(context).load('DRUG')).has(id),
    permittedInstitutions: async ({ id }, _, context) => {
      const entry = (await listedToday(context).load('DRUG')).get(id);
      const ids = entry?.institutionIds ?? [];
      return Promise.all(ids.map(async (institutionId) => (await institutionById(context).load(institutionId))!));
    },
  },
} satisfies Resolvers;
