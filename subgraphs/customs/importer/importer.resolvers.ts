import { pageOfLots } from '../bonded-lot/bonded-lot.load.ts';
import { pageOfForms } from '../clearance-form/clearance-form.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { pageOfRequests } from '../supply-request/supply-request.load.ts';

export const importerResolvers = {
  Importer: {
    bondedLots: ({ id }, args, context) => pageOfLots(context, args, { importerId: id }),
    clearanceForms: ({ id }, args, context) => pageOfForms(context, args, { importerId: id }),
    supplyRequests: ({ id }, args, context) => pageOfRequests(context, args, { importerId: id }),
  },
} satisfies Resolvers;
