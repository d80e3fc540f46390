import type { EntityManager } from '@mikro-orm/core';
import { Lot } from './bonded-lot.entity.ts';

/** Of these lots, those that have expired before the day: the one on which they expire is their last. */
export async function expiredLots(em: EntityManager, lotIds: readonly string[], day: string): Promise<Lot[]> {
  const among = { id: { $in: [...new Set(lotIds)] }, expiryDate: { $lt: day } };
  return em.find(Lot, among, { orderBy: { id: 'asc' } });
}
