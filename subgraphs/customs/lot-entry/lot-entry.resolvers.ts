import type { Resolvers } from '../generated/resolvers.ts';
import { overdueOn } from './rules/overdue-on.ts';

export const lotEntryResolvers = {
  LotEntry: {
    overdueOn: (entry) => overdueOn(entry),
  },
} satisfies Resolvers;
