import { visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { rooms } from '../rooms.ts';
import type { ApprovalQuota } from './approval.entity.ts';
import { quotaById, releasedOfApproval, seesWhole } from './approval.load.ts';

export type ApprovalRow = ApprovalQuota;

export const approvalResolvers = {
  Approval: {
    __resolveReference: async ({ id }, context) => (await quotaById(context).load(id)) ?? null,
    cleared: async ({ id, cleared }, _, context) => ((await seesWhole(context).load(id)) ? cleared : null),
    remaining: async ({ id, approved, cleared }, _, context) =>
      (await seesWhole(context).load(id)) ? approved - cleared : null,
    released: async ({ id }, _, context) =>
      (await seesWhole(context).load(id)) ? releasedOfApproval(context).load(id) : null,
    clearanceForms: ({ id }, page, { em, principal }) => {
      const shown = { visible: visible(rooms.forms, principal), asked: { approvalId: id } };
      return findPage(em, ClearanceForm, shown, page, inCommitOrder);
    },
  },
} satisfies Resolvers;
