import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { formById } from './clearance-form.load.ts';

/** Throws BAD_INPUT if a list is filtered by a form that does not exist or that the caller may not see. */
export async function requireFormId(context: RequestContext, formId: string | null | undefined): Promise<void> {
  if (formId === null || formId === undefined) return;
  const seesIt = async () => (await formById(context).load(formId)) !== null;
  await requireKnown(context, 'formId', seesIt);
}
