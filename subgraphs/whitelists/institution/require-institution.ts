import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { Institution } from './institution.entity.ts';

/** Throws BAD_INPUT if a list is filtered by an institution that is not in the register. */
export async function requireInstitution(
  context: RequestContext,
  institutionId: string | null | undefined,
): Promise<void> {
  if (institutionId === null || institutionId === undefined) return;
  await requireKnown(
    context,
    'institutionId',
    async () => (await context.em.count(Institution, { id: institutionId })) > 0,
  );
}
