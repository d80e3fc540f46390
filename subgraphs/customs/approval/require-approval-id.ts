import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { seesApproval } from './approval.load.ts';

/** Throws BAD_INPUT if a list is filtered by an approval that does not exist or that the caller may not see. */
export async function requireApprovalId(context: RequestContext, approvalId: string | null | undefined): Promise<void> {
  if (approvalId === null || approvalId === undefined) return;
  await requireKnown(context, 'approvalId', () => seesApproval(context, approvalId), 'whitelists');
}
