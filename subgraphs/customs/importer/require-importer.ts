import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { wasListed } from '../published-list/was-listed.ts';

/** Throws BAD_INPUT if a list is filtered by an importer that no importer list has ever named. */
export async function requireImporter(context: RequestContext, importerId: string | null | undefined): Promise<void> {
  if (importerId === null || importerId === undefined) return;
  await requireKnown(context, 'importerId', () => wasListed(context, 'IMPORTER', importerId), 'whitelists');
}
