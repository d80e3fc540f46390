import type { EntityManager } from '@mikro-orm/core';
import { change, forUpdate, select } from '@hub/shared/database/statement.ts';
import { refuse } from '../refusals.ts';

interface Lot {
  lotId: string;
  lotNumber: string;
}

/** Takes packs of a lot from one bin, and leaves them in no bin of those that are counted as `binned` in the lot. */
export async function takeFromBin(
  em: EntityManager,
  { lotId, lotNumber: lot }: Lot,
  { binId, code: bin }: { binId: string; code: string },
  quantity: number,
): Promise<void> {
  const key = 'where lot_id = ? and bin_id = ?';
  const sql = `update bin_stock set quantity = quantity - ? ${key} and quantity >= ?`;
  if ((await change(em, sql, [quantity, lotId, binId, quantity])) > 0) return;
  const [row] = await select<{ there: number }>(em, `select quantity as there from bin_stock ${key}`, [lotId, binId]);
  throw refuse('BIN_EXHAUSTED', { lot, bin, requested: quantity, there: row?.there ?? 0 });
}

/** Counts packs of a lot that lay in no bin as lying in one. */
export async function takeLoose(em: EntityManager, { lotId, lotNumber: lot }: Lot, quantity: number): Promise<void> {
  const sql = 'update bonded_lot set binned = binned + ? where id = ? and on_hand - binned >= ?';
  if ((await change(em, sql, [quantity, lotId, quantity])) > 0) return;
  const left = 'select on_hand - binned as there from bonded_lot where id = ?';
  const [row] = await select<{ there: number }>(em, left, [lotId]);
  throw refuse('BIN_EXHAUSTED', { lot, bin: '–', requested: quantity, there: row!.there });
}

/**
 * Makes room for packs that leave a lot: what lies in no bin goes first, the rest from the bins in the order of their
 * codes. False if that is not why they cannot leave.
 */
export async function freeFromBins(em: EntityManager, lotId: string, leaving: number): Promise<boolean> {
  const [lot] = await select<{ free: number; loose: number }>(
    em,
    `select on_hand - held as free, on_hand - binned as loose from bonded_lot where id = ?${forUpdate(em)}`,
    [lotId],
  );
  if (!lot || lot.free < leaving || lot.loose >= leaving) return false;
  const missing = leaving - lot.loose;
  const bins = await select<{ binId: string; quantity: number }>(
    em,
    `select bin_id as binId, quantity from bin_stock where lot_id = ? and quantity > 0 order by code${forUpdate(em)}`,
    [lotId],
  );
  let left = missing;
  for (const { binId, quantity } of bins) {
    if (left === 0) break;
    const taken = Math.min(left, quantity);
    left -= taken;
    const sql = 'update bin_stock set quantity = quantity - ? where lot_id = ? and bin_id = ?';
    await change(em, sql, [taken, lotId, binId]);
  }
  await change(em, 'update bonded_lot set binned = binned - ? where id = ?', [missing, lotId]);
  return true;
}
