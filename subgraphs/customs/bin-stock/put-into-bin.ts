import type { EntityManager } from '@mikro-orm/core';
import { change, isSqlite } from '@hub/shared/database/statement.ts';

/** Packs of a lot that come to lie in a bin. */
interface Put {
  lotId: string;
  binId: string;
  importerId: string;
  code: string;
  quantity: number;
}

/** Adds packs to a bin. Whoever calls it counts them as `binned` in the lot. */
export async function putIntoBin(em: EntityManager, { lotId, binId, importerId, code, quantity }: Put): Promise<void> {
  const ending = isSqlite(em)
    ? 'on conflict (lot_id, bin_id) do update set quantity = quantity + excluded.quantity'
    : 'on duplicate key update quantity = quantity + values(quantity)';
  await change(
    em,
    `insert into bin_stock (lot_id, bin_id, importer_id, code, quantity) values (?, ?, ?, ?, ?) ${ending}`,
    [lotId, binId, importerId, code, quantity],
  );
}
