import type { EntityManager } from '@mikro-orm/core';
import { change, select } from '@hub/shared/database/statement.ts';

/** A hold of a lot that keeps all its packs, also those that come later. */
interface WholeHold {
  id: string;
  reason: string;
}

/** The first hold in force that keeps the whole of a lot, which the caller has locked. */
export async function wholeHoldOf(em: EntityManager, lotId: string): Promise<WholeHold | undefined> {
  const [hold] = await select<WholeHold>(
    em,
    `select id, reason from hold where lot_id = ? and quantity is null and lifted_at is null order by line limit 1`,
    [lotId],
  );
  return hold;
}

/** Counts further packs as kept by a hold. */
export async function keepMore(em: EntityManager, holdId: string, packs: number): Promise<void> {
  await change(em, 'update hold set packs = packs + ? where id = ?', [packs, holdId]);
}
