import type { Resolvers } from '../generated/resolvers.ts';
import { releasesOnRequest } from '../release/release.load.ts';
import { pageOfRequests, requestById } from './supply-request.load.ts';

export const supplyRequestResolvers = {
  Query: {
    supplyRequest: (_, { id }, context) => requestById(context).load(id),
    supplyRequests: (_, args, context) => pageOfRequests(context, args),
  },
  SupplyRequest: {
    __resolveReference: ({ id }, context) => requestById(context).load(id),
    drug: ({ drugId }) => ({ id: drugId }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    importer: ({ importerId }) => ({ id: importerId }),
    releases: ({ id }, _, context) => releasesOnRequest(context).load(id),
  },
  SupplyRequestPage: {
    totalQuantity: async ({ sum }) => (await sum('quantity')) ?? 0,
    totalSupplied: async ({ sum }) => (await sum('supplied')) ?? 0,
  },
} satisfies Resolvers;
