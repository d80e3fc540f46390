import { visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { rooms } from '../rooms.ts';
import { ClinicalProtocol } from './clinical-protocol.entity.ts';
import { requireDrug } from '../drug/require-drug.ts';

export const protocolResolvers = {
  Query: {
    clinicalProtocols: async (_, { drugId, ...page }, context) => {
      await requireDrug(context, drugId);
      const { em, principal } = context;
      const shown = {
        visible: visible(rooms.protocols, principal),
        asked: drugId ? { drugId } : {},
      };
      return findPage(em, ClinicalProtocol, shown, page, inCommitOrder);
    },
  },
  ClinicalProtocol: {
    __resolveReference: ({ id }, { em, principal }) =>
      em.findOne(ClinicalProtocol, { $and: [visible(rooms.protocols, principal), { id }] }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    drug: ({ drugId }) => ({ id: drugId }),
    diseases: ({ diseaseCodes }) => diseaseCodes.map((code) => ({ code })),
  },
} satisfies Resolvers;
