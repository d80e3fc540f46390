import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { askingToday, sharesSeenBy } from './seen-shares.ts';

/** Throws BAD_INPUT if a list is filtered by an approval that does not exist or that the caller may not see. */
export async function requireApprovalId(context: RequestContext, approvalId: string | null | undefined): Promise<void> {
  if (approvalId === null || approvalId === undefined) return;
  const seesIt = async () => (await sharesSeenBy(askingToday(context), [approvalId])).length > 0;
  await requireKnown(context, 'approvalId', seesIt, 'whitelists');
}
