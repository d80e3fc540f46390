import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { ApplicationCall } from './application-call.entity.ts';
import { callById } from './application-call.load.ts';
import { isOpen } from './rules/call-days.ts';

export const applicationCallResolvers = {
  Query: {
    applicationCalls: (_, { kind, ...page }, { em }) =>
      findPage(em, ApplicationCall, { asked: kind ? { kind } : {} }, page, inCommitOrder),
  },
  ApplicationCall: {
    __resolveReference: async ({ id }, context) => (await callById(context).load(id)) ?? null,
    open: (call, _, { agency }) => isOpen(call, agency.clock()),
    openedBy: async ({ openedBy }, _, context) => (await agencyByCode(context).load(openedBy))!,
  },
} satisfies Resolvers;
