import type { EntityManager } from '@mikro-orm/core';
import { concerns } from '@hub/shared/access/concerns.ts';
import type { Principal } from '@hub/shared/access/principal.ts';
import { select } from '@hub/shared/database/statement.ts';
import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { ApprovalQuota, ShareQuota } from './approval.entity.ts';

/** Throws BAD_INPUT if a list is filtered by an approval that does not exist or that the caller may not see. */
export async function requireApprovalId(context: RequestContext, approvalId: string | null | undefined): Promise<void> {
  if (approvalId === null || approvalId === undefined) return;
  const { em, principal } = context;
  await requireKnown(context, 'approvalId', () => isVisible(em, principal, approvalId), 'whitelists');
}

/** As its owner decides: institutions see their own approvals, importers those of institutions that they serve. */
async function isVisible(em: EntityManager, principal: Principal | undefined, approvalId: string): Promise<boolean> {
  const { importerId, institutionId } = concerns(principal);
  if (institutionId !== undefined) return (await em.count(ShareQuota, { approvalId, institutionId })) > 0;
  if (importerId === undefined) return (await em.count(ApprovalQuota, { id: approvalId })) > 0;
  const served = await select(
    em,
    `select 1 from share_quota s join agreement a on a.institution_id = s.institution_id
      where s.approval_id = ? and a.importer_id = ? limit 1`,
    [approvalId, importerId],
  );
  return served.length > 0;
}
