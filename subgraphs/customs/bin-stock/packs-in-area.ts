import type { EntityManager } from '@mikro-orm/core';
import { select } from '@hub/shared/database/statement.ts';

/** How many packs lie in the bins of an area. */
export async function packsInArea(em: EntityManager, areaId: string): Promise<number> {
  const [row] = await select<{ packs: number | string | null }>(
    em,
    `select sum(stored.quantity) as packs from bin join bin_stock stored on stored.bin_id = bin.id
      where bin.area_id = ?`,
    [areaId],
  );
  return Number(row!.packs ?? 0);
}
