import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { Agency } from './agency.entity.ts';

export const agencyByCode = defineLoader(async ({ em }, codes: readonly string[]) =>
  inKeyOrder(codes, await em.find(Agency, { code: { $in: [...codes] } }), (agency) => agency.code),
);
