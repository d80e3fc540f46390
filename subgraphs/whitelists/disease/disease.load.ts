import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { Disease } from './disease.entity.ts';

export const diseaseByCode = defineLoader(async ({ em }, codes: readonly string[]) =>
  inKeyOrder(codes, await em.find(Disease, { code: { $in: [...codes] } }), (disease) => disease.code),
);
