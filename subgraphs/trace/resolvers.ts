import type { Complete } from '@hub/shared/subgraph/resolver-map.ts';
import { alertResolvers } from './alert/alert.resolvers.ts';
import { dispatchResolvers } from './dispatch/dispatch.resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { itemResolvers } from './item/item.resolvers.ts';
import { protocolResolvers } from './protocol/protocol.resolvers.ts';
import { useResolvers } from './use/use.resolvers.ts';

/** All resolvers in one map. A root field without a resolver does not compile. */
export const resolvers: Complete<Resolvers> = {
  ...alertResolvers,
  ...dispatchResolvers,
  ...itemResolvers,
  ...protocolResolvers,
  ...useResolvers,
  Query: {
    ...alertResolvers.Query,
    ...itemResolvers.Query,
    ...protocolResolvers.Query,
  },
  Mutation: {
    ...dispatchResolvers.Mutation,
    ...itemResolvers.Mutation,
    ...protocolResolvers.Mutation,
    ...useResolvers.Mutation,
  },
};
