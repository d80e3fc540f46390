import { given } from '@hub/shared/paging/given.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { itemByCode } from '../item/item.load.ts';
import { alertById, pageOfAlerts } from './trace-alert.load.ts';

export const alertResolvers = {
  Query: {
    traceAlerts: (_, { kind, ...page }, context) => pageOfAlerts(context, given({ kind }), page),
  },
  TraceAlert: {
    __resolveReference: ({ id }, context) => alertById(context).load(id),
    item: ({ code }, _, context) => itemByCode(context).load(code),
    institution: ({ institutionId }) => ({ id: institutionId }),
  },
} satisfies Resolvers;
