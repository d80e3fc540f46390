import { pageOfForms } from '../clearance-form/clearance-form.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { pageOfRequests } from '../supply-request/supply-request.load.ts';

export const institutionResolvers = {
  Institution: {
    clearanceForms: ({ id }, args, context) => pageOfForms(context, args, { institutionId: id }),
    supplyRequests: ({ id }, args, context) => pageOfRequests(context, args, { institutionId: id }),
  },
} satisfies Resolvers;
