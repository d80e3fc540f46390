import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { requireCount, requireOnce } from '@hub/shared/command/require-input.ts';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { findRow } from '@hub/shared/database/rows.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { moveLot } from '../bonded-lot/move-lot.ts';
import type { DestroyStockInput } from '../generated/resolvers.ts';
import { tell } from '../inbox/item-kinds.ts';
import { takeFromBond } from '../item/take-from-bond.ts';
import { StockAdjusted } from '../published/events.ts';
import { refuse } from '../refusals.ts';
import { StockRemoval } from './stock-removal.entity.ts';

const maxRemoved = 1000;

/**
 * Takes packs of a lot out of bond for ever. It is always possible, whatever the lists and the pilot say (D9, D25), and
 * gives no quota back (D8).
 */
export async function removeStock(
  context: CommandContext,
  kind: 'DESTROYED' | 'REEXPORTED',
  { lotId, codes, executor, witness, reason, documentHash }: Omit<DestroyStockInput, 'idempotencyKey'>,
): Promise<{ lotId: string }> {
  const { em, principal, now, publish } = context;
  const importerId = requireOrganisation(principal, 'IMPORTER');
  requireCount('codes', codes, maxRemoved);
  requireOnce('codes', codes);
  if (!witness) throw refuse('WITNESS_MISSING', {});
  const lot = await findRow(em, BondedLot, { id: lotId, importerId });
  if (!lot) throw refuse('NOT_FOUND', { kind: 'BondedLot', id: lotId });
  const { drugId, lotNumber } = lot;
  const id = newId();
  await takeFromBond(em, { lotId, codes, takenBy: id, fate: kind });
  const quantity = codes.length;
  await moveLot(context, { kind, lotId, lotNumber, drugId, importerId, quantity, reason });
  const papers = { executor, witness, reason, documentHash };
  await insertRows(em, StockRemoval, [{ id, kind, lotId, importerId, quantity, ...papers, removedAt: now }]);
  publish(StockAdjusted, lotId, { lotId, drugId, importerId, kind, quantity, codes });
  tell(
    context,
    { kind: 'AGENCY', id: 'CUSTOMS' },
    kind === 'DESTROYED' ? 'STOCK_DESTROYED' : 'STOCK_REEXPORTED',
    lotId,
  );
  return { lotId };
}
