import { visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { badInput } from '../refusals.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.load.ts';
import { rooms } from '../rooms.ts';
import { Rectification } from './rectification.entity.ts';

export const rectificationResolvers = {
  Query: {
    rectifications: async (_, { institutionId, ...page }, context) => {
      const { em, principal } = context;
      if (institutionId && !(await institutionById(context).load(institutionId)))
        throw badInput('institutionId', 'UNKNOWN');
      const asked = institutionId ? { institutionId } : {};
      return findPage(
        em,
        Rectification,
        { visible: visible(rooms.rectifications, principal), asked },
        page,
        inCommitOrder,
      );
    },
  },
  Rectification: {
    __resolveReference: ({ id }, { em, principal }) =>
      em.findOne(Rectification, { $and: [visible(rooms.rectifications, principal), { id }] }),
    institution: async ({ institutionId }, _, context) => (await institutionById(context).load(institutionId))!,
    procedure: ({ id }) => ({ caseId: id }),
  },
} satisfies Resolvers;
