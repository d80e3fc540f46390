import type { Complete } from '@hub/shared/subgraph/resolver-map.ts';
import { approvalResolvers } from './approval/approval.resolvers.ts';
import { bondedLotResolvers } from './bonded-lot/bonded-lot.resolvers.ts';
import { clearanceFormResolvers } from './clearance-form/clearance-form.resolvers.ts';
import { findingResolvers } from './finding/finding.resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { releaseResolvers } from './release/release.resolvers.ts';
import { stockMovementResolvers } from './stock-movement/stock-movement.resolvers.ts';

/** All resolvers in one map. A root field without a resolver does not compile. */
export const resolvers: Complete<Resolvers> = {
  ...approvalResolvers,
  ...bondedLotResolvers,
  ...clearanceFormResolvers,
  ...findingResolvers,
  ...releaseResolvers,
  ...stockMovementResolvers,
  Query: {
    ...bondedLotResolvers.Query,
    ...clearanceFormResolvers.Query,
    ...releaseResolvers.Query,
    ...stockMovementResolvers.Query,
  },
  Mutation: {
    ...bondedLotResolvers.Mutation,
    ...clearanceFormResolvers.Mutation,
    ...releaseResolvers.Mutation,
  },
  Subscription: stockMovementResolvers.Subscription,
};
