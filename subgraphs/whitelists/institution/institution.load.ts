import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { Institution } from './institution.entity.ts';

export const institutionById = defineLoader(async ({ em }, ids: readonly string[]) =>
  inKeyOrder(ids, await em.find(Institution, { id: { $in: [...ids] } }), (row) => row.id),
);
