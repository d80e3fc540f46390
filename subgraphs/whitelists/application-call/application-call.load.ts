import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { ApplicationCall } from './application-call.entity.ts';

export const callById = defineLoader(async ({ em }, ids: readonly string[]) =>
  inKeyOrder(ids, await em.find(ApplicationCall, { id: { $in: [...ids] } }), ({ id }) => id),
);

/** The call of a command's result. */
export const callOfResult = ({ callId }: { callId: string }, { em }: RequestContext) =>
  em.findOneOrFail(ApplicationCall, { id: callId });
