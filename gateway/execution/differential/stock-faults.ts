import type { Essence } from './essence.ts';

/** A way in which the stock execution is known to answer wrongly. */
export interface StockFault {
  why: string;
  applies: (stock: Essence, right: Essence, query: string) => boolean;
}

const sameData = (one: Essence, other: Essence) => JSON.stringify(one.data) === JSON.stringify(other.data);

/** Shown by the supergraph with every federation feature. */
export const stockFaults: readonly StockFault[] = [
  {
    why: 'the name of an interface object replaces the name of the type that the object is of, so its fragments are lost',
    applies: (stock, right, query) => !sameData(stock, right) && /\b(media|topMedia)\b/.test(query),
  },
  {
    why: 'what a skipped field requires is taken as fetched, so the whole entity is not asked for',
    applies: (stock, right, query) => !sameData(stock, right) && /\bestimate\b[^}]*@(skip|include)/.test(query),
  },
  {
    why: 'a field that the client asks for takes the place of the same field with the arguments that it is required with',
    applies: (stock, right, query) =>
      !sameData(stock, right) && /\bparcel\b/.test(query) && /(?<!: )\b(size|volume)\b/.test(query),
  },
];

/** Shown by the hub's own graph. */
export const emptyObjectFault: StockFault = {
  why: 'an object of which @skip and @include leave nothing is null, though it is there',
  applies: (stock, right, query) =>
    !sameData(stock, right) && /@(skip|include)/.test(query) && JSON.stringify(right.data).includes('{}'),
};
