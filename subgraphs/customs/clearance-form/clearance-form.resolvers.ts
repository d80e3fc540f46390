import { visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { quotaById } from '../approval/approval.load.ts';
import { requireApprovalId } from '../approval/require-approval-id.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { Release } from '../release/release.entity.ts';
import { rooms } from '../rooms.ts';
import { ClearanceForm } from './clearance-form.entity.ts';
import { formById } from './clearance-form.load.ts';

export const clearanceFormResolvers = {
  Query: {
    clearanceForm: async (_, { id }, context) => (await formById(context).load(id)) ?? null,
    clearanceForms: async (_, { status, approvalId, ...page }, context) => {
      await requireApprovalId(context, approvalId);
      const { em, principal } = context;
      const asked = { ...(status ? { status } : {}), ...(approvalId ? { approvalId } : {}) };
      return findPage(em, ClearanceForm, { visible: visible(rooms.forms, principal), asked }, page, inCommitOrder);
    },
  },
  ClearanceForm: {
    __resolveReference: async ({ id }, context) => (await formById(context).load(id)) ?? null,
    approval: async ({ approvalId }, _, context) => (await quotaById(context).load(approvalId))!,
    drug: ({ drugId }) => ({ id: drugId }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    importer: ({ importerId }) => ({ id: importerId }),
    remaining: ({ quantity, released, status }) => (status === 'ISSUED' ? quantity - released : 0),
    releases: ({ id }, _, { em }) => em.find(Release, { formId: id }, { orderBy: { id: 'asc' } }),
  },
} satisfies Resolvers;
