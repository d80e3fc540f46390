import { signaturesOfCase } from '@hub/shared/procedure/procedure.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { SignedText } from './list-text.load.ts';

export type ListTextRow = SignedText;

export const listTextResolvers = {
  ListText: {
    signatures: ({ id }, _, context) => (id ? signaturesOfCase(context).load(id) : []),
  },
} satisfies Resolvers;
