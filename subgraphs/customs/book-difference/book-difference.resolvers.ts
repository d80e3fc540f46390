import type { Resolvers } from '../generated/resolvers.ts';
import { bookDifferences } from './book-difference.load.ts';
import type { Difference } from './difference.ts';

export type BookDifferenceRow = Difference;

export const bookDifferenceResolvers = {
  Query: { bookDifferences: (_, __, context) => bookDifferences(context) },
} satisfies Resolvers;
