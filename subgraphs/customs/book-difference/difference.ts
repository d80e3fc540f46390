import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';

/** Where a row and the lines that explain it disagree. */
export interface Difference {
  of: 'LOT' | 'FORM' | 'APPROVAL' | 'SHARE' | 'REQUEST' | 'MOVEMENT' | 'LEDGER';
  id: string | null;
  what: string;
  booked: number | null;
  recomputed: number;
}

export type BooksContext = Pick<RequestContext, 'em' | 'principal'>;

/** More are not listed: the first ones already say that something is wrong. */
export const maxDifferences = 200;
