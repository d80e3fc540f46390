import { given } from '@hub/shared/paging/given.ts';
import { drugById } from '../drug/drug.load.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { dossiersOfApproval } from '../drug-dossier/drug-dossier.load.ts';
import { institutionById } from '../institution/institution.load.ts';
import { approvalById, approvalsOfLetter, pageOfApprovals, seesWhole, sharesOfApproval } from './approval.load.ts';

export const approvalResolvers = {
  Query: {
    approval: (_, { id }, context) => approvalById(context).load(id),
    approvals: async (_, { drugId, ...page }, context) => {
      await requireDrug(context, drugId);
      return pageOfApprovals(context, given({ drugId }), page);
    },
  },
  Approval: {
    __resolveReference: ({ id }, context) => approvalById(context).load(id),
    drug: async ({ drugId }, _, context) => (await drugById(context).load(drugId))!,
    quantity: async ({ id, quantity }, _, context) => ((await seesWhole(context).load(id)) ? quantity : null),
    shares: ({ id }, _, context) => sharesOfApproval(context).load(id),
    sameLetter: ({ number }, _, context) => approvalsOfLetter(context).load(number),
    dossiers: ({ id }, _, context) => dossiersOfApproval(context).load(id),
    endInForceAt: ({ inForceAt }) => inForceAt ?? null,
    unconfirmed: ({ unconfirmed }) => unconfirmed ?? [],
    status: ({ endedAs }) => endedAs ?? 'VALID',
    ending: ({ id, endedAs }) => (endedAs ? { caseId: id } : null),
  },
  ApprovalShare: {
    institution: async ({ institutionId }, _, context) => (await institutionById(context).load(institutionId))!,
  },
} satisfies Resolvers;
