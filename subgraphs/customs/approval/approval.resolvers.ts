import { pageOfForms } from '../clearance-form/clearance-form.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { ApprovalQuota } from './approval.entity.ts';
import { isCounted, passedOfApproval, quotaById } from './approval.load.ts';

export type ApprovalRow = ApprovalQuota;

export const approvalResolvers = {
  Approval: {
    __resolveReference: ({ id }, context) => quotaById(context).load(id),
    cleared: async ({ id, cleared }, _, context) =>
      (await isCounted(context).load(id)) ? cleared : ((await passedOfApproval(context).load(id))?.cleared ?? null),
    remaining: async ({ id, approved, cleared }, _, context) =>
      (await isCounted(context).load(id)) ? approved - cleared : null,
    released: async ({ id }, _, context) => (await passedOfApproval(context).load(id))?.released ?? null,
    clearanceForms: ({ id }, args, context) => pageOfForms(context, args, { approvalId: id }),
  },
} satisfies Resolvers;
