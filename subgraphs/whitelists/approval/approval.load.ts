import { raw, type FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { defineLoader, groupByKey, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { Approval, ApprovalShare } from './approval.entity.ts';

/** Agencies and analysts see all approvals, institutions their own, importers those of institutions they serve. */
export function visibleApprovals(principal: Principal | undefined): FilterQuery<Approval> {
  const { kind, id } = principal?.organisation ?? {};
  if (kind === 'AGENCY' || kind === 'ANALYST') return {};
  const ofInstitution = `select 1 from approval_share own where own.institution_id = ?`;
  // SQLite joins in this order: an approval names few institutions, but an importer may have many agreements.
  const ofImporter = `select 1 from approval_share own cross join agreement served
    on served.institution_id = own.institution_id where served.importer_id = ?`;
  const shares = { INSTITUTION: ofInstitution, IMPORTER: ofImporter }[String(kind)];
  if (shares === undefined) return { id: { $in: [] } };
  return { [raw((approval) => `exists (${shares} and own.approval_id = ${approval}.id)`, [id])]: [] };
}

export const approvalById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(Approval, { $and: [visibleApprovals(principal), { id: { $in: [...ids] } }] });
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
