import type { EntityManager } from '@mikro-orm/core';
import { refuse, type Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';

interface Purpose {
  drugId: string;
  importerId: string;
  day: string;
}

/**
 * Returns the codes by lot if all belong to this importer's stock of this drug, are fully traced in the zone (R86), not
 * yet released and not expired; otherwise throws everything that is wrong with any of them.
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
  const against: Refusal[] = [];
  for (const code of codes) {
    const item = items.get(code);
    const lot = item && lots.get(item.lotId);
    if (!lot) against.push(refuse('ITEM_NOT_TRACED', { code, state: 'UNKNOWN' }));
    else if (item.releaseId) against.push(refuse('WRONG_STATE', { code, state: 'RELEASED', expected: 'SHELVED' }));
    else if (item.state !== 'SHELVED') against.push(refuse('ITEM_NOT_TRACED', { code, state: item.state }));
    else byLot.set(lot.id, [...(byLot.get(lot.id) ?? []), code]);
  }
  const expired = [...lots.values()].filter(({ id, expiryDate }) => byLot.has(id) && expiryDate < day);
  against.push(...expired.map(({ lotNumber: lot, expiryDate }) => refuse('LOT_EXPIRED', { lot, expiryDate })));
  throwRefusals(against);
  return byLot;
}
