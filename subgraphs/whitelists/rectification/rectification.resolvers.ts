import type { FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { badInput } from '@hub/shared/refusal/bad-input.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.load.ts';
import { closeRectification } from './close-rectification.ts';
import { orderRectification } from './order-rectification.ts';
import { Rectification } from './rectification.entity.ts';

export const rectificationResolvers = {
  Query: {
    rectifications: async (_, { institutionId, ...page }, context) => {
      const { em, principal } = context;
      if (institutionId && !(await institutionById(context).load(institutionId)))
        throw badInput('institutionId', 'UNKNOWN');
      const asked = institutionId ? { institutionId } : {};
      return findPage(em, Rectification, { visible: visibleRectifications(principal), asked }, page, inCommitOrder);
    },
  },
  Mutation: {
    orderRectification: (_, { input }, context) => orderRectification(context, input),
    closeRectification: (_, { input }, context) => closeRectification(context, input),
  },
  Rectification: {
    __resolveReference: ({ id }, { em, principal }) =>
      em.findOne(Rectification, { $and: [visibleRectifications(principal), { id }] }),
    institution: async ({ institutionId }, _, context) => (await institutionById(context).load(institutionId))!,
    procedure: ({ id }) => ({ caseId: id }),
  },
  OrderRectificationPayload: {
    rectification: ({ rectificationId }, _, { em }) => em.findOneOrFail(Rectification, { id: rectificationId }),
  },
  CloseRectificationPayload: {
    rectification: ({ rectificationId }, _, { em }) => em.findOneOrFail(Rectification, { id: rectificationId }),
  },
} satisfies Resolvers;

const supervisors = new Set(['BJHC', 'BJMPA', 'TIANZHU']);

/** Supervising agencies see all orders, an institution its own. */
function visibleRectifications(principal: Principal | undefined): FilterQuery<Rectification> {
  const { kind, id } = principal?.organisation ?? {};
  if (kind === 'INSTITUTION') return { institutionId: id! };
  return kind === 'AGENCY' && supervisors.has(id!) ? {} : { id: { $in: [] } };
}
