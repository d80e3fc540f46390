import { seenQuotaById } from '../approval/approval.load.ts';
import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import { declarationsOfForm } from '../customs-declaration/customs-declaration.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { releasesOfForm } from '../release/release.load.ts';
import { proposalFor } from '../release/proposal-for.ts';
import { formById, pageOfForms } from './clearance-form.load.ts';
import { idsOfLots } from './named-lots.ts';

export const clearanceFormResolvers = {
  Query: {
    clearanceForm: (_, { id }, context) => formById(context).load(id),
    clearanceForms: (_, args, context) => pageOfForms(context, args),
  },
  ClearanceForm: {
    __resolveReference: ({ id }, context) => formById(context).load(id),
    approval: ({ approvalId }, _, context) => seenQuotaById(context).load(approvalId),
    drug: ({ drugId }) => ({ id: drugId }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    importer: ({ importerId }) => ({ id: importerId }),
    remaining: ({ quantity, released, status }) => (status === 'ISSUED' ? quantity - released : 0),
    lots: async (form, _, context) => {
      const lots = await Promise.all(idsOfLots(form).map((id) => lotById(context).load(id)));
      return lots.filter((lot) => lot !== null);
    },
    declarations: ({ id }, _, context) => declarationsOfForm(context).load(id),
    releases: ({ id }, _, context) => releasesOfForm(context).load(id),
    proposal: (form, { quantity }, context) => proposalFor(context, form, quantity),
  },
  ClearanceFormPage: {
    totalQuantity: async ({ sum }) => (await sum('quantity')) ?? 0,
    totalReleased: async ({ sum }) => (await sum('released')) ?? 0,
  },
} satisfies Resolvers;
