import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { wasListed } from '../published-list/was-listed.ts';

/** Throws BAD_INPUT if a list is filtered by an institution that no institution list has ever named. */
export async function requireInstitution(
  context: RequestContext,
  institutionId: string | null | undefined,
): Promise<void> {
  if (institutionId === null || institutionId === undefined) return;
  await requireKnown(context, 'institutionId', () => wasListed(context, 'INSTITUTION', institutionId), 'whitelists');
}
