import { given } from '@hub/shared/paging/given.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { pageOfProtocols, protocolById } from './clinical-protocol.load.ts';

export const protocolResolvers = {
  Query: {
    clinicalProtocols: async (_, { drugId, ...page }, context) => {
      await requireDrug(context, drugId);
      return pageOfProtocols(context, given({ drugId }), page);
    },
  },
  ClinicalProtocol: {
    __resolveReference: ({ id }, context) => protocolById(context).load(id),
    institution: ({ institutionId }) => ({ id: institutionId }),
    drug: ({ drugId }) => ({ id: drugId }),
    diseases: ({ diseaseCodes }) => diseaseCodes.map((code) => ({ code })),
  },
} satisfies Resolvers;
