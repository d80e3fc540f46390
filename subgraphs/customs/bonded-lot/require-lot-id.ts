import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { lotById } from './bonded-lot.load.ts';

/** Throws BAD_INPUT if a list is filtered by a lot that does not exist or that the caller may not see. */
export async function requireLotId(context: RequestContext, lotId: string): Promise<void> {
  await requireKnown(context, 'lotId', async () => (await lotById(context).load(lotId)) !== null);
}
