import { visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { importerById } from '../importer/importer.load.ts';
import { institutionById } from '../institution/institution.load.ts';
import { rooms } from '../rooms.ts';
import { Agreement } from './agreement.entity.ts';

export const agreementResolvers = {
  Query: {
    agreements: (_, { kind, ...page }, { em, principal }) =>
      findPage(
        em,
        Agreement,
        { visible: visible(rooms.agreements, principal), asked: kind ? { kind } : {} },
        page,
        inCommitOrder,
      ),
  },
  Agreement: {
    __resolveReference: ({ id }, { em, principal }) =>
      em.findOne(Agreement, { $and: [visible(rooms.agreements, principal), { id }] }),
    importer: async ({ importerId }, _, context) => (await importerById(context).load(importerId))!,
    institution: async ({ institutionId }, _, context) =>
      institutionId ? ((await institutionById(context).load(institutionId)) ?? null) : null,
  },
} satisfies Resolvers;
