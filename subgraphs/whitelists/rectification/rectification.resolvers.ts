import { given } from '@hub/shared/paging/given.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.load.ts';
import { badInput } from '../refusals.ts';
import { pageOfRectifications, rectificationById } from './rectification.load.ts';

export const rectificationResolvers = {
  Query: {
    rectifications: async (_, { institutionId, ...page }, context) => {
      if (institutionId && !(await institutionById(context).load(institutionId)))
        throw badInput('institutionId', 'UNKNOWN');
      return pageOfRectifications(context, given({ institutionId }), page);
    },
  },
  Rectification: {
    __resolveReference: ({ id }, context) => rectificationById(context).load(id),
    institution: async ({ institutionId }, _, context) => (await institutionById(context).load(institutionId))!,
    procedure: ({ id }) => ({ caseId: id }),
  },
} satisfies Resolvers;
