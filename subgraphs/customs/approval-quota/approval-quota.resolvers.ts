import { passedOfApproval } from '../approval/approval.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { pageOfQuotas, quotaRowById } from './approval-quota.load.ts';

export const approvalQuotaResolvers = {
  Query: {
    approvalQuotas: (_, args, context) => pageOfQuotas(context, args),
  },
  ApprovalQuota: {
    __resolveReference: ({ id }, context) => quotaRowById(context).load(id),
    approval: (quota) => quota,
    drug: ({ drugId }) => ({ id: drugId }),
    released: async ({ id }, _, context) => (await passedOfApproval(context).load(id))?.released ?? 0,
    left: ({ approved, cleared }) => approved - cleared,
  },
  ApprovalQuotaPage: {
    totalApproved: async ({ sum }) => (await sum('approved')) ?? 0,
    totalCleared: async ({ sum }) => (await sum('cleared')) ?? 0,
  },
} satisfies Resolvers;
