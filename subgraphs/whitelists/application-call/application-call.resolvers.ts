import { given } from '@hub/shared/paging/given.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { callById, pageOfCalls } from './application-call.load.ts';
import { isOpen } from './rules/call-days.ts';

export const applicationCallResolvers = {
  Query: {
    applicationCalls: (_, { kind, ...page }, context) => pageOfCalls(context, given({ kind }), page),
  },
  ApplicationCall: {
    __resolveReference: ({ id }, context) => callById(context).load(id),
    open: (call, _, { agency }) => isOpen(call, agency.clock()),
    openedBy: async ({ openedBy }, _, context) => (await agencyByCode(context).load(openedBy))!,
  },
} satisfies Resolvers;
