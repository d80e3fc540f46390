import type { Resolvers } from '../generated/resolvers.ts';
import { itemByCode } from '../item/item.load.ts';
import { receive } from './receive.ts';
import { scanOut } from './scan-out.ts';

export const dispatchResolvers = {
  Mutation: {
    scanOut: (_, { input }, context) => scanOut(context, input),
    receive: (_, { input }, context) => receive(context, input),
  },
  ReceivePayload: {
    items: ({ codes }, _, context) => Promise.all(codes.map(async (code) => (await itemByCode(context).load(code))!)),
  },
} satisfies Resolvers;
