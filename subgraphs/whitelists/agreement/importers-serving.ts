import type { EntityManager } from '@mikro-orm/core';
import { Agreement } from './agreement.entity.ts';
import { agreementsInState } from './agreements-in-state.ts';

/** The importers that have an agreement in force with any of these institutions on a day (D15, D34). */
export async function importersServing(
  em: EntityManager,
  institutionIds: readonly string[],
  day: string,
): Promise<string[]> {
  const inForce = agreementsInState('IN_FORCE', day);
  const agreements = await em.find(Agreement, { $and: [{ institutionId: { $in: [...institutionIds] } }, inForce] });
  return [...new Set(agreements.map(({ importerId }) => importerId))].toSorted();
}
