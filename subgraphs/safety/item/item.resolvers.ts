import { reportsOfItem } from '../adverse-reaction-report/adverse-reaction-report.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const itemResolvers = {
  Item: {
    adverseReactions: ({ code }, _, context) => reportsOfItem(context).load(code),
  },
} satisfies Resolvers;
