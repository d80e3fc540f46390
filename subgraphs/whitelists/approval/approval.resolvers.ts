import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { drugById } from '../drug/drug.load.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.load.ts';
import { Approval } from './approval.entity.ts';
import { approvalById, seesWhole, sharesOfApproval, visibleApprovals } from './approval.load.ts';

export const approvalResolvers = {
  Query: {
    approval: async (_, { id }, context) => (await approvalById(context).load(id)) ?? null,
    approvals: async (_, { drugId, ...page }, context) => {
      await requireDrug(context, drugId);
      const { em, principal } = context;
      const visible = visibleApprovals(principal);
      return findPage(em, Approval, { visible, asked: drugId ? { drugId } : {} }, page, inCommitOrder);
    },
  },
  Approval: {
    __resolveReference: async ({ id }, context) => (await approvalById(context).load(id)) ?? null,
    drug: async ({ drugId }, _, context) => (await drugById(context).load(drugId))!,
    quantity: async ({ id, quantity }, _, context) => ((await seesWhole(context).load(id)) ? quantity : null),
    shares: ({ id }, _, context) => sharesOfApproval(context).load(id),
  },
  ApprovalShare: {
    institution: async ({ institutionId }, _, context) => (await institutionById(context).load(institutionId))!,
  },
} satisfies Resolvers;
