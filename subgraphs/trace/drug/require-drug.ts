import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { DrugIndication } from './drug.entity.ts';

/** Throws BAD_INPUT if a list is filtered by a drug that is not registered. */
export async function requireDrug(context: RequestContext, drugId: string | null | undefined): Promise<void> {
  if (drugId === null || drugId === undefined) return;
  await requireKnown(
    context,
    'drugId',
    async () => (await context.em.count(DrugIndication, { drugId })) > 0,
    'whitelists',
  );
}
