import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { ApplicationCall } from './application-call.entity.ts';

export const callById = defineLoader(async ({ em }, ids: readonly string[]) =>
  inKeyOrder(ids, await em.find(ApplicationCall, { id: { $in: [...ids] } }), ({ id }) => id),
);
