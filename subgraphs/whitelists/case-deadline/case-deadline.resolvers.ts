import type { CaseDeadline } from '@hub/shared/procedure/procedure.entity.ts';
import { given } from '@hub/shared/paging/given.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { organisationOf } from '../organisation/organisation.load.ts';
import { deadlineById, pageOfDeadlines } from './case-deadline.load.ts';

export type CaseDeadlineRow = CaseDeadline;

export const caseDeadlineResolvers = {
  Query: {
    listDeadlines: (_, { done, until, ...page }, context) => {
      const isDone = typeof done === 'boolean' ? { doneAt: done ? { $ne: null } : null } : {};
      const dueOn = until ? { $lte: until } : undefined;
      return pageOfDeadlines(context, { ...isDone, ...given({ dueOn }) }, page);
    },
  },
  CaseDeadline: {
    __resolveReference: ({ id }, context) => deadlineById(context).load(id),
    deadline: (row) => row,
    about: ({ caseId }) => caseId,
    responsible: async ({ responsibleKind: kind, responsibleId: id }, _, context) =>
      (await organisationOf(context, { kind, id }))!,
  },
} satisfies Resolvers;
