import type { FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { ClinicalProtocol } from './protocol.entity.ts';
import { requireDrug } from './require-drug.ts';
import { registerClinicalProtocol } from './register-clinical-protocol.ts';

export const protocolResolvers = {
  Query: {
    clinicalProtocols: async (_, { drugId, ...page }, context) => {
      await requireDrug(context, drugId);
      const visible = visibleProtocols(context.principal);
      return findPage(context.em, ClinicalProtocol, { visible, asked: drugId ? { drugId } : {} }, page, inCommitOrder);
    },
  },
  Mutation: {
    registerClinicalProtocol: (_, { input }, context) => registerClinicalProtocol(context, input),
  },
  ClinicalProtocol: {
    __resolveReference: ({ id }, { em, principal }) =>
      em.findOne(ClinicalProtocol, { $and: [visibleProtocols(principal), { id }] }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    drug: ({ drugId }) => ({ id: drugId }),
    diseases: ({ diseaseCodes }) => diseaseCodes.map((code) => ({ code })),
  },
  RegisterClinicalProtocolPayload: {
    protocol: ({ protocolId }, _, { em }) => em.findOneOrFail(ClinicalProtocol, { id: protocolId }),
  },
} satisfies Resolvers;

/** Protocols name physicians, so agencies see all and an institution only its own. */
function visibleProtocols(principal: Principal | undefined): FilterQuery<ClinicalProtocol> {
  const { kind, id } = principal?.organisation ?? {};
  if (kind === 'AGENCY') return {};
  return kind === 'INSTITUTION' ? { institutionId: id! } : { id: { $in: [] } };
}
