import { given } from '@hub/shared/paging/given.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { pageOfRequests, requestById } from './supply-request.load.ts';

export const supplyRequestResolvers = {
  Query: {
    supplyRequest: (_, { id }, context) => requestById(context).load(id),
    supplyRequests: async (_, { state, importerId, institutionId, ...page }, context) => {
      await requireImporter(context, importerId);
      await requireInstitution(context, institutionId);
      return pageOfRequests(context, given({ state, importerId, institutionId }), page);
    },
  },
  SupplyRequest: {
    __resolveReference: ({ id }, context) => requestById(context).load(id),
    drug: ({ drugId }) => ({ id: drugId }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    importer: ({ importerId }) => ({ id: importerId }),
  },
} satisfies Resolvers;
