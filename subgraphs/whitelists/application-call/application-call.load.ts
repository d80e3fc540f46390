import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { ApplicationCall } from './application-call.entity.ts';

export const callById = rowByKey(ApplicationCall, everyone);
export const pageOfCalls = pagesOf(ApplicationCall, everyone, inCommitOrder);

/** The call of a command's result. */
export const callOfResult = ({ callId }: { callId: string }, { em }: RequestContext) =>
  em.findOneOrFail(ApplicationCall, { id: callId });
