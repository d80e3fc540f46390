import { bookedTables } from './booked-tables.ts';
import { maxDifferences, type BooksContext, type Difference } from './difference.ts';
import { differencesOfCopies } from './differences-of-copies.ts';
import { differencesOfCounts } from './differences-of-counts.ts';
import { differencesOfLedger } from './differences-of-ledger.ts';

/** What lots, forms, approvals and shares say that the ledger does not, of those that the caller sees. */
export async function bookDifferences(context: BooksContext): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const table of bookedTables) found.push(...(await differencesOfCounts(context, table)));
  found.push(...(await differencesOfCopies(context)));
  found.push(...(await differencesOfLedger(context)));
  return found.slice(0, maxDifferences);
}
