import { isVisible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.load.ts';
import { listById } from '../list-version/list-version.load.ts';
import { rooms } from '../rooms.ts';
import { Removal } from './removal.entity.ts';

export const removalResolvers = {
  Query: {
    removals: (_, { kind, ...page }, { em }) =>
      findPage(em, Removal, { asked: kind ? { kind } : {} }, page, inCommitOrder),
  },
  Removal: {
    __resolveReference: ({ id }, { em }) => em.findOne(Removal, { id }),
    institution: async ({ subjectId }, _, context) => (await institutionById(context).load(subjectId))!,
    list: async ({ listVersionId }, _, context) => (await listById(context).load(listVersionId))!,
    procedure: (removal, _, { principal }) =>
      isVisible(rooms.removalCases, principal, removal) ? { caseId: removal.id } : null,
  },
} satisfies Resolvers;
