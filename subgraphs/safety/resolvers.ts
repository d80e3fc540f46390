import type { Complete } from '@hub/shared/subgraph/resolver-map.ts';
import { assessmentResolvers } from './assessment/assessment.resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { measureResolvers } from './measure/measure.resolvers.ts';
import { noticeResolvers } from './notice/notice.resolvers.ts';
import { reportResolvers } from './report/report.resolvers.ts';

/** All resolvers in one map. A root field without a resolver does not compile. */
export const resolvers: Complete<Resolvers> = {
  ...assessmentResolvers,
  ...measureResolvers,
  ...noticeResolvers,
  ...reportResolvers,
  Query: {
    ...assessmentResolvers.Query,
    ...measureResolvers.Query,
    ...noticeResolvers.Query,
    ...reportResolvers.Query,
  },
  Mutation: {
    ...assessmentResolvers.Mutation,
    ...noticeResolvers.Mutation,
    ...reportResolvers.Mutation,
  },
};
