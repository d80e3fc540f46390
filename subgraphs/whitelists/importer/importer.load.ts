import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { Importer } from './importer.entity.ts';

export const importerById = defineLoader(async ({ em }, ids: readonly string[]) =>
  inKeyOrder(ids, await em.find(Importer, { id: { $in: [...ids] } }), (row) => row.id),
);
