import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { KnownInstitution } from './institution.entity.ts';

/** Throws BAD_INPUT if a list is filtered by an institution that no institution list has ever named. */
export async function requireInstitution(
  context: RequestContext,
  institutionId: string | null | undefined,
): Promise<void> {
  if (institutionId === null || institutionId === undefined) return;
  const isListed = async () => (await context.em.count(KnownInstitution, { institutionId })) > 0;
  await requireKnown(context, 'institutionId', isListed, 'whitelists');
}
