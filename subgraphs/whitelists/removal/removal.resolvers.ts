import { isVisible } from '@hub/shared/access/room.ts';
import { given } from '@hub/shared/paging/given.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.load.ts';
import { listById } from '../list-version/list-version.load.ts';
import { rooms } from '../rooms.ts';
import { pageOfRemovals, removalById } from './removal.load.ts';

export const removalResolvers = {
  Query: {
    removals: (_, { kind, ...page }, context) => pageOfRemovals(context, given({ kind }), page),
  },
  Removal: {
    __resolveReference: ({ id }, context) => removalById(context).load(id),
    institution: async ({ subjectId }, _, context) => (await institutionById(context).load(subjectId))!,
    list: async ({ listVersionId }, _, context) => (await listById(context).load(listVersionId))!,
    procedure: (removal, _, { principal }) =>
      isVisible(rooms.removalCases, principal, removal) ? { caseId: removal.id } : null,
  },
} satisfies Resolvers;
