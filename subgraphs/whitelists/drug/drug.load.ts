import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { Drug } from './drug.entity.ts';

export const drugById = defineLoader(async ({ em }, ids: readonly string[]) =>
  inKeyOrder(ids, await em.find(Drug, { id: { $in: [...ids] } }), (drug) => drug.id),
);
