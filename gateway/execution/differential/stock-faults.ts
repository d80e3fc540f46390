import type { Essence } from './essence.ts';

/** A known fault of the stock execution. */
export interface StockFault {
  why: string;
  applies: (stock: Essence, right: Essence, query: string) => boolean;
}

const sameData = (one: Essence, other: Essence) => JSON.stringify(one.data) === JSON.stringify(other.data);

/** Seen in the supergraph with every federation feature. */
export const stockFaults: readonly StockFault[] = [
  {
    why: 'the name of an interface object replaces the concrete type name, so its fragments are lost',
    applies: (stock, right, query) => !sameData(stock, right) && /\b(media|topMedia)\b/.test(query),
  },
  {
    why: 'what a skipped field requires is assumed to be fetched, so the whole entity is not fetched',
    applies: (stock, right, query) => !sameData(stock, right) && /\bestimate\b[^}]*@(skip|include)/.test(query),
  },
  {
    why: 'a field that the client selects replaces the same field with the arguments it is required with',
    applies: (stock, right, query) =>
      !sameData(stock, right) && /\bparcel\b/.test(query) && /(?<!: )\b(size|volume)\b/.test(query),
  },
];

/** Seen in the hub's own graph. */
export const emptyObjectFault: StockFault = {
  why: 'an object is null if @skip and @include leave nothing of it, though it exists',
  applies: (stock, right, query) =>
    !sameData(stock, right) && /@(skip|include)/.test(query) && JSON.stringify(right.data).includes('{}'),
};
