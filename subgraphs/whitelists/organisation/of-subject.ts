import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { findSubject } from './subject.ts';

/** The filter of a list by an institution or importer; throws BAD_INPUT if there is none with this id. */
export async function ofSubject(
  context: RequestContext,
  subjectId: string | null | undefined,
): Promise<{ subjectId?: string }> {
  if (subjectId === null || subjectId === undefined) return {};
  await requireKnown(context, 'subjectId', async () => (await findSubject(context.em, subjectId)) !== null);
  return { subjectId };
}
