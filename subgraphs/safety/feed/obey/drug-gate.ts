import { LockMode, type EntityManager } from '@mikro-orm/core';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { DrugGate, StopUse } from './stop-use.entity.ts';
import { stopsUse, type UseOfDrug } from './rules/stops-use.ts';

/** Locks the gate of a drug until the transaction ends. On SQLite, where transactions run one by one, they are the lock. */
export async function lockGate(em: EntityManager, drugId: string): Promise<void> {
  const lock = () =>
    em.findOne(DrugGate, { drugId }, { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true });
  if (await lock()) return;
  await em.upsert(DrugGate, { drugId }, { onConflictAction: 'ignore' });
  await lock();
}

/** Locks the gate of the drug, then refuses if a stop-use covers any of what is about to be done (R96). */
export async function passGate(em: EntityManager, drugId: string, uses: readonly UseOfDrug[]): Promise<void> {
  await lockGate(em, drugId);
  const measures = await em.find(StopUse, { drugId }, { orderBy: { measureId: 'asc' } });
  const stop = measures.find((measure) => uses.some((use) => stopsUse(measure, use)));
  if (stop) throw refuse('STOP_USE_IN_FORCE', { measure: stop.measureId });
}

/** Whether a stop-use covers a thing, for what stays allowed but takes another form then. The gate must be locked. */
export async function isStopped(em: EntityManager, drugId: string, use: UseOfDrug): Promise<boolean> {
  const measures = await em.find(StopUse, { drugId });
  return measures.some((measure) => stopsUse(measure, use));
}
