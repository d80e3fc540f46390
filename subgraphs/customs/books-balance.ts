import { expect } from 'vitest';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import type { Database } from '@hub/shared/database/open-database.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { appendRows, newRow } from '@hub/shared/paging/append-rows.ts';
import type { AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { bookDifferences } from './book-difference/book-difference.load.ts';
import type { Difference } from './book-difference/difference.ts';
import { BondedLot } from './bonded-lot/bonded-lot.entity.ts';
import { StockMovement } from './stock-movement/stock-movement.entity.ts';

/** Closes the agencies; fails if the books differ from the ledger, but for kinds of rows that the test has set by hand. */
export async function closeBalanced(subgraphs: AllSubgraphs, setByHand: readonly Difference['of'][]): Promise<void> {
  const { agency } = subgraphs.of('customs');
  const organisation = { kind: 'AGENCY', id: 'CUSTOMS' } as const;
  const principal = { subject: 'test', organisation, scopes: [] };
  try {
    const found = await bookDifferences({ em: agency.database.orm.em.fork(), principal });
    expect(found.filter(({ of }) => !setByHand.includes(of))).toEqual([]);
  } finally {
    await subgraphs.close();
  }
}

/** A lot as it is after its entry, with its line in the ledger; returns its id, which is also its number if none is given. */
export async function enterByHand(
  database: Database,
  lot: Pick<BondedLot, 'drugId'> & Partial<BondedLot>,
): Promise<string> {
  const id = newId();
  const { entered: quantity = 1 } = lot;
  const row = { id, lotNumber: id, entered: quantity, onHand: quantity, ...lot } as BondedLot;
  const { drugId, importerId, onHand: onHandAfter, enteredAt: at } = row;
  const moved = { id: newId(), kind: 'ENTERED', at, drugId, importerId, lotId: row.id, quantity, onHandAfter } as const;
  await inTransaction(database, (em) => appendRows(em, [newRow(BondedLot, row), newRow(StockMovement, moved)]));
  return row.id;
}
