import type { EntityManager } from '@mikro-orm/core';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';

interface Purpose {
  drugId: string;
  importerId: string;
  day: string;
}

/**
 * The codes by lot, if every one is of this importer's stock of this drug, fully traced in the zone (R86), not yet
 * released, and not expired.
 */
export async function requireReleasable(
  em: EntityManager,
  codes: readonly string[],
  { drugId, importerId, day }: Purpose,
): Promise<Map<string, string[]>> {
  const items = new Map((await em.find(ZoneItem, { code: { $in: [...codes] } })).map((item) => [item.code, item]));
  const lotIds = [...new Set([...items.values()].map(({ lotId }) => lotId))];
  const lots = new Map(
    (await em.find(BondedLot, { id: { $in: lotIds }, drugId, importerId })).map((lot) => [lot.id, lot]),
  );
  const byLot = new Map<string, string[]>();
  for (const code of codes) {
    const item = items.get(code);
    const lot = item && lots.get(item.lotId);
    if (!lot) throw refuse('ITEM_NOT_TRACED', { code, state: 'UNKNOWN' });
    if (item.releaseId) throw refuse('WRONG_STATE', { code, state: 'RELEASED', expected: 'SHELVED' });
    if (item.state !== 'SHELVED') throw refuse('ITEM_NOT_TRACED', { code, state: item.state });
    if (lot.expiryDate < day) throw refuse('LOT_EXPIRED', { lot: lot.lotNumber, expiryDate: lot.expiryDate });
    byLot.set(lot.id, [...(byLot.get(lot.id) ?? []), code]);
  }
  return byLot;
}
