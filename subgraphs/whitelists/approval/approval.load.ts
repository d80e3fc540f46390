import type { EntityManager, FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { defineLoader, groupByKey, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { Approval, ApprovalShare } from './approval.entity.ts';

/** Agencies and analysts see all approvals, institutions their own, importers those of institutions they serve. */
export async function visibleApprovals(
  em: EntityManager,
  principal: Principal | undefined,
): Promise<FilterQuery<Approval>> {
  if (!principal) return { id: { $in: [] } };
  const { kind, id } = principal.organisation;
  if (kind === 'AGENCY' || kind === 'ANALYST') return {};
  const institutionIds =
    kind === 'INSTITUTION'
      ? [id]
      : (await em.find(Agreement, { importerId: id, institutionId: { $ne: null } })).map((row) => row.institutionId!);
  const shares = await em.find(ApprovalShare, { institutionId: { $in: institutionIds } });
  return { id: { $in: shares.map((share) => share.approvalId) } };
}

export const approvalById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const visible = await visibleApprovals(em, principal);
  const rows = await em.find(Approval, { $and: [visible, { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, (row) => row.id);
});

/** The shares of approvals visible to the caller. An institution sees only its own share. */
export const sharesOfApproval = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const own = principal?.organisation.kind === 'INSTITUTION' ? { institutionId: principal.organisation.id } : {};
  const rows = await em.find(
    ApprovalShare,
    { approvalId: { $in: [...ids] }, ...own },
    { orderBy: { institutionId: 'asc' } },
  );
  return groupByKey(ids, rows, (row) => row.approvalId);
});
